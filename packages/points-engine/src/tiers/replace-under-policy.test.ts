import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tierNames, tierPolicyFalls } from '../vocabulary.ts';
import { replaceUnderPolicy } from './replace-under-policy.ts';
import { tierRank } from './tier-order.ts';
import { defaultTierPolicy as policy } from './tier-policy.ts';
import type { TierStanding } from './tier-standing.ts';

const timeZone = 'Europe/Berlin';
const at = new Date('2026-11-20T09:00:00Z');
const recent = new Date('2026-06-01T09:00:00Z');
const old = new Date('2025-06-01T09:00:00Z');

function replace(
  standing: TierStanding,
  statusPoints: number,
  falls: (typeof tierPolicyFalls)[number] = 'as-promised',
) {
  return replaceUnderPolicy({ standing, statusPoints, at, timeZone, policy, falls });
}
const gold = (reachedAt: Date, graceEndsAt: Date | null = null): TierStanding => ({
  tier: 'gold',
  reachedAt,
  graceEndsAt,
});

test('who reaches a higher tier rises at once, by as many as it takes', () => {
  expect(replace({ tier: 'none', reachedAt: old, graceEndsAt: null }, 2_600)).toEqual({
    outcome: 'rise',
    standing: { tier: 'gold', reachedAt: at, graceEndsAt: null },
  });
});

test('who still reaches the tier stays, and the grace is over', () => {
  expect(replace(gold(old, new Date('2026-12-01T00:00:00Z')), 2_500)).toEqual({ outcome: 'stay', standing: gold(old) });
});

test('a tier is kept for the months that were promised', () => {
  expect(replace(gold(recent), 10)).toEqual({ outcome: 'stay', standing: gold(recent) });
});

test('a tier whose months are over gets a notice and the days of grace', () => {
  const graceEndsAt = new Date('2026-12-20T09:00:00Z');
  expect(replace(gold(old), 10)).toEqual({ outcome: 'notice', standing: gold(old, graceEndsAt) });
});

test('a grace that is under way goes on, and one that is over ends in a fall', () => {
  const open = gold(old, new Date('2026-12-01T00:00:00Z'));
  expect(replace(open, 10)).toEqual({ outcome: 'stay', standing: open });
  expect(replace(gold(old, new Date('2026-11-01T00:00:00Z')), 10)).toEqual({
    outcome: 'fall',
    standing: { tier: 'silver', reachedAt: at, graceEndsAt: null },
  });
});

test('at once takes one tier at most, whatever was promised', () => {
  expect(replace(gold(recent), 10, 'at-once')).toEqual({
    outcome: 'fall',
    standing: { tier: 'silver', reachedAt: at, graceEndsAt: null },
  });
});

test('never moves anybody down by two, and never without saying so', () => {
  const instants = fc.date({ min: new Date('2024-01-01'), max: at, noInvalidDate: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...tierNames),
      instants,
      fc.nat(4_000),
      fc.constantFrom(...tierPolicyFalls),
      (tier, reachedAt, points, falls) => {
        const { outcome, standing } = replace({ tier, reachedAt, graceEndsAt: null }, points, falls);
        const steps = tierRank(standing.tier) - tierRank(tier);
        expect(steps).toBeGreaterThanOrEqual(-1);
        expect(outcome === 'rise').toBe(steps > 0);
        expect(outcome === 'fall').toBe(steps < 0);
      },
    ),
  );
});
