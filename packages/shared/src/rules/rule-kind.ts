/** What a deed is worth (`rule`), or what raises it for a time (`campaign`). Both have versions that are drafted and published alike. */
export const ruleKinds = ['rule', 'campaign'] as const;

/** A rule or a campaign. */
export type RuleKind = (typeof ruleKinds)[number];
