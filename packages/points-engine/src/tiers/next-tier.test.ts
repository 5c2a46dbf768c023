import { expect, test } from 'vitest';
import { missingToTier } from './missing-to-tier.ts';
import { nextTier } from './next-tier.ts';
import { defaultTierPolicy as policy, statusWindowStart } from './tier-policy.ts';

test('tells the distance to the tier above and the share of the way', () => {
  expect(nextTier('bronze', 880, policy)).toEqual({ tier: 'silver', threshold: 1_000, missing: 120, progress: 0.84 });
  expect(nextTier('none', 0, policy)).toEqual({ tier: 'bronze', threshold: 250, missing: 250, progress: 0 });
});

test('has nothing above gold', () => {
  expect(nextTier('gold', 9_000, policy)).toBeNull();
});

test('keeps progress between 0 and 1 when points have left the window or a rise is due', () => {
  expect(nextTier('silver', 400, policy)).toMatchObject({ missing: 2_100, progress: 0 });
  expect(nextTier('silver', 2_600, policy)).toMatchObject({ missing: 0, progress: 1 });
});

test('counts the window in calendar months of the zone', () => {
  expect(statusWindowStart(new Date('2028-02-29T10:00:00Z'), 'UTC', policy)).toEqual(new Date('2027-02-28T10:00:00Z'));
});

test('counts every point of a lifetime where the policy says so', () => {
  const start = statusWindowStart(new Date('2028-02-29T10:00:00Z'), 'UTC', { ...policy, kind: 'lifetime' });
  expect(start).toEqual(new Date(0));
});

test('tells the distance to any tier, 0 once it is reached', () => {
  expect(missingToTier('gold', 880, policy)).toBe(1_620);
  expect(missingToTier('silver', 1_000, policy)).toBe(0);
  expect(missingToTier('none', 0, policy)).toBe(0);
});
