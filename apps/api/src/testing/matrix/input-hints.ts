/**
 * Fields that a sample made from the schema alone gets wrong, by the procedure: what a contract's refinements or the use case ask before they look an id up.
 */
export const inputHints: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'embed.addOrigin': { origin: 'https://example.com' },
  'joining.addDomain': { domain: 'example.com' },
  'joining.removeDomain': { domain: 'example.com' },
  'signals.record': { kind: 'certification', onDay: '2026-03-02', facts: {} },
};
