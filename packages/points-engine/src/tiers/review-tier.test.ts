import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../kernel/calendar.ts';
import { reviewTier, type TierReview } from './review-tier.ts';
import { tierRank } from './tier-order.ts';
import { defaultTierPolicy as policy } from './tier-policy.ts';
import { tierKeptUntil, type TierStanding } from './tier-standing.ts';

const timeZone = 'Europe/Berlin';
const silver: TierStanding = { tier: 'silver', reachedAt: new Date('2025-01-15T10:00:00Z'), graceEndsAt: null };

function review(standing: TierStanding, statusPoints: number, at: string): TierReview {
  return reviewTier({ standing, statusPoints, at: new Date(at), timeZone, policy });
}

test('keeps a tier for 12 months more when the points are there at their end', () => {
  const kept = { ...silver, reachedAt: new Date('2026-01-15T10:00:00Z') };
  expect(review(silver, 1_000, '2026-01-15T10:00:00Z')).toEqual({ outcome: 'renew', standing: kept });
  expect(review(silver, 1_000, '2026-03-01T00:00:00Z')).toEqual({ outcome: 'renew', standing: kept });
  expect(review(kept, 0, '2027-01-15T09:59:59Z').outcome).toBe('keep');
});

test('keeps it from the day of the review when that comes more than 12 months late', () => {
  const at = new Date('2030-01-01T00:00:00Z');
  expect(review(silver, 1_000, '2030-01-01T00:00:00Z')).toEqual({
    outcome: 'renew',
    standing: { ...silver, reachedAt: at },
  });
});

test('has nothing to review without a tier', () => {
  const none: TierStanding = { ...silver, tier: 'none' };
  expect(review(none, 0, '2030-01-01T00:00:00Z')).toEqual({ outcome: 'keep', standing: none });
});

test('keeps a tier for 12 months whatever the points', () => {
  expect(review(silver, 0, '2026-01-15T09:59:59Z').outcome).toBe('keep');
  expect(review(silver, 0, '2026-01-15T10:00:00Z').outcome).toBe('notice');
});

test('gives notice and 30 days of grace before a fall', () => {
  const { outcome, standing } = review(silver, 400, '2026-01-15T10:00:00Z');
  expect(outcome).toBe('notice');
  expect(standing).toEqual({ ...silver, graceEndsAt: new Date('2026-02-14T10:00:00Z') });
  expect(review(standing, 400, '2026-02-14T09:59:59Z')).toEqual({ outcome: 'grace', standing });
  expect(review(standing, 400, '2026-02-14T10:00:00Z').outcome).toBe('fall');
});

test('never falls without a notice, however late the review comes', () => {
  expect(review(silver, 0, '2030-01-01T00:00:00Z').outcome).toBe('notice');
});

test('falls by one tier, which is then kept for its own 12 months', () => {
  const gold: TierStanding = { ...silver, tier: 'gold', graceEndsAt: new Date('2026-02-14T10:00:00Z') };
  const { outcome, standing } = review(gold, 0, '2026-02-15T00:00:00Z');
  expect(outcome).toBe('fall');
  expect(standing).toEqual({ tier: 'silver', reachedAt: new Date('2026-02-15T00:00:00Z'), graceEndsAt: null });
  expect(review(standing, 0, '2026-12-31T00:00:00Z').outcome).toBe('keep');
});

test('ends the grace when the points are back, and keeps the tier until the same day of the next year', () => {
  const inGrace = { ...silver, graceEndsAt: new Date('2026-02-14T10:00:00Z') };
  expect(review(inGrace, 1_000, '2026-02-10T00:00:00Z')).toEqual({
    outcome: 'renew',
    standing: { ...silver, reachedAt: new Date('2026-01-15T10:00:00Z') },
  });
});

test('counts kept months in the zone of the workspace', () => {
  const standing: TierStanding = { ...silver, reachedAt: new Date('2027-02-28T23:30:00Z') };
  // 1 March in Berlin.
  expect(tierKeptUntil(standing, timeZone, policy)).toEqual(new Date('2028-02-29T23:30:00Z'));
  expect(tierKeptUntil(standing, 'UTC', policy)).toEqual(new Date('2028-02-28T23:30:00Z'));
});

test('reviewed daily with any points, a tier falls by one at most, and two falls are 12 months apart', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3_000), { minLength: 5, maxLength: 5 }), (pointsByYear) => {
      let standing: TierStanding = { ...silver, tier: 'gold' };
      const falls: Date[] = [];
      for (let day = 0; day < 5 * 365; day += 1) {
        const at = addDays(silver.reachedAt, day, timeZone);
        const before = standing;
        const result = reviewTier({
          standing,
          statusPoints: pointsByYear[Math.floor(day / 365)] ?? 0,
          at,
          timeZone,
          policy,
        });
        standing = result.standing;
        const fell = tierRank(before.tier) - tierRank(standing.tier);
        expect(fell).toBe(result.outcome === 'fall' ? 1 : 0);
        if (fell === 0) continue;
        expect(at >= tierKeptUntil(before, timeZone, policy)).toBe(true);
        falls.push(at);
      }
      expect(falls.length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 20 },
  );
});
