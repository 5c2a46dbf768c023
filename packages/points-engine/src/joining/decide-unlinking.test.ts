import { describe, expect, it } from 'vitest';
import { decideUnlinking, type DecideUnlinkingInput } from './decide-unlinking.ts';

const mara: DecideUnlinkingInput = {
  audience: 'staff',
  by: 'administrator',
  isLinkOn: false,
  isLastProvenAdmin: false,
  email: 'mara@example.com',
  vouchedDomains: ['example.com'],
};
const hindrance = (parts: Partial<DecideUnlinkingInput>) => {
  const decision = decideUnlinking({ ...mara, ...parts });
  return decision.ok ? null : [decision.refusal.code, decision.refusal.details.state];
};

describe('unlinking somebody from a provider', () => {
  it('is nobody’s loss while the mailed link is on', () => {
    const worst = { isLinkOn: true, isLastProvenAdmin: true, vouchedDomains: [] };
    expect(hindrance(worst)).toBeNull();
    expect(hindrance({ ...worst, by: 'self' })).toBeNull();
  });

  it('leaves nobody outside while the mailed link is off', () => {
    expect(hindrance({})).toBeNull();
    expect(hindrance({ by: 'self' })).toEqual(['last-way-in', 'self']);
    expect(hindrance({ isLastProvenAdmin: true })).toEqual(['last-way-in', 'last-admin']);
    expect(hindrance({ email: 'mara@elsewhere.example' })).toEqual(['last-way-in', 'address']);
    expect(hindrance({ vouchedDomains: [] })).toEqual(['last-way-in', 'address']);
  });

  it('trusts a provider of champions that has no list, as it does with somebody new', () => {
    expect(hindrance({ audience: 'champion', vouchedDomains: [] })).toBeNull();
    expect(hindrance({ audience: 'champion', vouchedDomains: ['other.example'] })).toEqual(['last-way-in', 'address']);
  });
});
