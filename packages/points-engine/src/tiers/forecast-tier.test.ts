import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../kernel/calendar.ts';
import { type DatedStatus, forecastTier, type TierForecast } from './forecast-tier.ts';
import { reviewTier, reviewWindowStart } from './review-tier.ts';
import { defaultTierPolicy as policy, type TierPolicy } from './tier-policy.ts';
import type { TierStanding } from './tier-standing.ts';

const timeZone = 'Europe/Berlin';
const gold: TierStanding = { tier: 'gold', reachedAt: new Date('2026-05-03T10:00:00Z'), graceEndsAt: null };
const earned = (points: number, at: string): DatedStatus => ({ points, occurredAt: new Date(at) });

interface Seen {
  readonly standing?: TierStanding;
  readonly entries: readonly DatedStatus[];
  readonly at?: string;
  readonly policy?: TierPolicy;
}

function forecast({
  standing = gold,
  entries,
  at = '2026-11-20T09:00:00Z',
  policy: asked = policy,
}: Seen): TierForecast {
  return forecastTier({ standing, entries, at: new Date(at), timeZone, policy: asked });
}

describe('what keeps a tier', () => {
  test('tells until when it is kept, and what is missing by then for another year', () => {
    // The first award will be older than a year on 3 May 2027, the second will not.
    const entries = [earned(2_260, '2026-05-01T10:00:00Z'), earned(2_260, '2026-05-03T12:00:00Z')];
    expect(forecast({ entries }).keeping).toEqual({
      until: new Date('2027-05-03T10:00:00Z'),
      isGrace: false,
      statusPointsThen: 2_260,
      missing: 240,
      missingNow: null,
      renewedUntil: new Date('2028-05-03T10:00:00Z'),
      fallsTo: 'silver',
    });
  });

  test('misses nothing when enough of the points still count by then', () => {
    expect(forecast({ entries: [earned(2_500, '2026-05-04T10:00:00Z')] }).keeping?.missing).toBe(0);
  });

  test('in the grace tells the day it falls and what turns that away', () => {
    const standing = { ...gold, graceEndsAt: new Date('2027-06-02T00:00:00Z') };
    const { keeping } = forecast({
      standing,
      entries: [earned(2_000, '2027-01-10T09:00:00Z')],
      at: '2027-05-10T09:00:00Z',
    });
    expect(keeping).toMatchObject({
      until: standing.graceEndsAt,
      isGrace: true,
      missing: 500,
      renewedUntil: new Date('2028-05-03T10:00:00Z'),
    });
  });

  test('in the grace asks for less now than at its end where older points leave before that', () => {
    const standing = { ...gold, graceEndsAt: new Date('2027-06-02T00:00:00Z') };
    const entries = [earned(600, '2026-05-25T09:00:00Z'), earned(1_500, '2027-01-10T09:00:00Z')];
    expect(forecast({ standing, entries, at: '2027-05-10T09:00:00Z' }).keeping).toMatchObject({
      missing: 1_000,
      missingNow: 400,
    });
  });

  test('takes a review that is due for done: the next term where the points are there, else the grace', () => {
    const at = '2027-05-03T18:00:00Z';
    expect(forecast({ entries: [earned(2_500, '2027-01-10T09:00:00Z')], at }).keeping).toMatchObject({
      until: new Date('2028-05-03T10:00:00Z'),
      isGrace: false,
    });
    expect(forecast({ entries: [earned(90, '2027-01-10T09:00:00Z')], at }).keeping).toMatchObject({
      until: new Date('2027-06-02T18:00:00Z'),
      isGrace: true,
      missing: 2_410,
    });
  });

  test('after a change to shorter terms promises one from now, not one that is over before the grace is', () => {
    const at = '2027-05-20T09:00:00Z';
    const short: TierPolicy = { ...policy, keptMonths: 1 };
    const standing = { ...gold, graceEndsAt: new Date('2027-06-19T09:00:00Z') };
    expect(forecast({ standing, entries: [], at, policy: short }).keeping?.renewedUntil).toEqual(
      new Date('2027-06-20T09:00:00Z'),
    );
  });

  test('is nothing without a tier', () => {
    expect(forecast({ standing: { ...gold, tier: 'none' }, entries: [] })).toEqual({
      statusPoints: 0,
      next: { tier: 'bronze', threshold: 250, missing: 250, progress: 0 },
      keeping: null,
      leaving: null,
    });
  });

  test('with points for a lifetime loses none on the way', () => {
    const lifetime: TierPolicy = { ...policy, kind: 'lifetime' };
    const { statusPoints, keeping, leaving } = forecast({
      entries: [earned(2_500, '2015-01-01T09:00:00Z')],
      policy: lifetime,
    });
    expect({ statusPoints, missing: keeping?.missing, leaving }).toEqual({
      statusPoints: 2_500,
      missing: 0,
      leaving: null,
    });
  });

  test('is what the review then does, however many points, wherever the clock changes', () => {
    const zone = fc.constantFrom(
      'Europe/Berlin',
      'Pacific/Kiritimati',
      'Etc/GMT+12',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
    );
    const day = (from: string, to: string) => fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true });
    const entry = fc.record({
      points: fc.integer({ min: 1, max: 1_500 }),
      occurredAt: day('2027-03-01', '2028-02-20'),
    });
    fc.assert(
      fc.property(
        zone,
        day('2027-03-01', '2028-02-20'),
        fc.array(entry, { maxLength: 8 }),
        (zoneName, reachedAt, entries) => {
          const standing: TierStanding = { tier: 'gold', reachedAt, graceEndsAt: null };
          const now = new Date('2028-02-28T12:00:00Z');
          const { keeping } = forecastTier({ standing, entries, at: now, timeZone: zoneName, policy });
          if (!keeping) throw new Error('gold is kept by something');
          const at = addDays(keeping.until, 1, zoneName);
          const asked = { standing, at, timeZone: zoneName, policy };
          const start = reviewWindowStart(asked);
          const review = (extra: number) => {
            const counted = entries
              .filter(({ occurredAt }) => occurredAt > start)
              .reduce((sum, { points }) => sum + points, 0);
            return reviewTier({ ...asked, statusPoints: counted + extra });
          };
          expect(review(keeping.missing)).toMatchObject({ outcome: 'renew' });
          expect(review(keeping.missing).standing.reachedAt).toEqual(keeping.until);
          if (keeping.missing > 0) expect(review(keeping.missing - 1).outcome).toBe('notice');
        },
      ),
    );
  });
});

describe('what leaves the window next', () => {
  test('is a calendar day of points at a time, a year after it', () => {
    const entries = [
      earned(30, '2026-01-10T22:30:00Z'),
      earned(20, '2026-01-10T09:00:00Z'),
      // The next day in Berlin.
      earned(50, '2026-01-10T23:30:00Z'),
    ];
    expect(forecast({ entries }).leaving).toEqual({ points: 50, on: new Date('2027-01-10T09:00:00Z') });
  });

  test('is not a day whose points were taken back', () => {
    const entries = [
      earned(100, '2026-01-10T09:00:00Z'),
      earned(-100, '2026-01-10T09:00:00Z'),
      earned(7, '2026-02-01T09:00:00Z'),
    ];
    expect(forecast({ entries }).leaving).toEqual({ points: 7, on: new Date('2027-02-01T09:00:00Z') });
  });

  test('is nothing that has left already', () => {
    expect(forecast({ entries: [earned(100, '2024-01-10T09:00:00Z')] })).toMatchObject({
      statusPoints: 0,
      leaving: null,
    });
  });
});
