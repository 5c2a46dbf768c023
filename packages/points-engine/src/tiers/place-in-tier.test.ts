import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tierNames } from '../vocabulary.ts';
import { placeInTier } from './place-in-tier.ts';
import { isTierAtLeast } from './tier-order.ts';
import { defaultTierPolicy as policy, tierForPoints } from './tier-policy.ts';
import { startingStanding } from './tier-standing.ts';

const joinedAt = new Date('2025-01-01T00:00:00Z');
const at = new Date('2026-01-15T10:00:00Z');

test.each([
  [249, 'none'],
  [250, 'bronze'],
  [999, 'bronze'],
  [1_000, 'silver'],
  [2_499, 'silver'],
  [2_500, 'gold'],
] as const)('%i status points reach %s', (statusPoints, tier) => {
  expect(tierForPoints(statusPoints, policy)).toBe(tier);
});

test('raises at once, by as many tiers as the points reach', () => {
  const placement = placeInTier({ standing: startingStanding(joinedAt), statusPoints: 1_200, at, policy });
  expect(placement).toEqual({
    standing: { tier: 'silver', reachedAt: at, graceEndsAt: null },
    rise: { from: 'none', to: 'silver' },
  });
});

test('tells no rise when the tier stays', () => {
  const standing = { tier: 'silver', reachedAt: joinedAt, graceEndsAt: null } as const;
  expect(placeInTier({ standing, statusPoints: 1_300, at, policy })).toEqual({ standing, rise: null });
});

test('ends the grace when the points reach the tier again, and not before', () => {
  const standing = { tier: 'silver', reachedAt: joinedAt, graceEndsAt: new Date('2026-02-01T00:00:00Z') } as const;
  expect(placeInTier({ standing, statusPoints: 999, at, policy }).standing).toEqual(standing);
  expect(placeInTier({ standing, statusPoints: 1_000, at, policy }).standing).toEqual({
    ...standing,
    graceEndsAt: null,
  });
});

test('never lowers a tier', () => {
  fc.assert(
    fc.property(fc.constantFrom(...tierNames), fc.nat(4_000), (tier, statusPoints) => {
      const { standing, rise } = placeInTier({
        standing: { tier, reachedAt: joinedAt, graceEndsAt: null },
        statusPoints,
        at,
        policy,
      });
      expect(isTierAtLeast(standing.tier, tier)).toBe(true);
      expect(rise === null).toBe(standing.tier === tier);
    }),
  );
});
