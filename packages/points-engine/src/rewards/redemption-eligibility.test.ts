import { expect, test } from 'vitest';
import { type RedeemableReward, type Redeemer, redemptionEligibility } from './redemption-eligibility.ts';

const reward: RedeemableReward = {
  state: 'active',
  pointsCost: 300,
  stock: 1,
  perMemberLimit: 2,
  minimumTier: 'bronze',
};
const member: Redeemer = { available: 300, tier: 'bronze', redeemedCount: 1 };

test('allows a reward and tells the points before it is confirmed', () => {
  expect(redemptionEligibility(reward, member)).toEqual({ ok: true, value: { pointsCost: 300, availableAfter: 0 } });
});

test('allows any number of what has no limit and no end', () => {
  const endless = { ...reward, stock: null, perMemberLimit: null };
  expect(redemptionEligibility(endless, { ...member, redeemedCount: 99 }).ok).toBe(true);
});

test.each([
  [{ state: 'retired' }, {}, { code: 'reward-not-active', details: {} }],
  [{}, { redeemedCount: 2 }, { code: 'limit-reached', details: { limit: 2 } }],
  [{ minimumTier: 'silver' }, {}, { code: 'tier-too-low', details: { needs: 'silver' } }],
  [{ stock: 0 }, {}, { code: 'out-of-stock', details: {} }],
  [{}, { available: 180 }, { code: 'not-enough-points', details: { missing: 120 } }],
] as const)('with %o and %o says %o', (rewardParts, memberParts, refusal) => {
  expect(redemptionEligibility({ ...reward, ...rewardParts }, { ...member, ...memberParts })).toEqual({
    ok: false,
    refusal,
  });
});

test('says what cannot change soon before what can', () => {
  const nothing = { ...reward, stock: 0, minimumTier: 'gold' } as const;
  expect(redemptionEligibility(nothing, { ...member, available: 0 })).toMatchObject({
    refusal: { code: 'tier-too-low' },
  });
  expect(redemptionEligibility({ ...reward, stock: 0 }, { ...member, available: 0 })).toMatchObject({
    refusal: { code: 'out-of-stock' },
  });
});
