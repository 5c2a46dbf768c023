import { describe, expect, test } from 'vitest';
import { forecastTier } from './forecast-tier.ts';
import { reviewTier, reviewWindowStart } from './review-tier.ts';
import { defaultTierPolicy as policy, statusWindowStart } from './tier-policy.ts';
import type { TierStanding } from './tier-standing.ts';

/** A tier of which nothing counts any more, from the day it was reached to the day it falls. All in the wall clock of the zone. */
const lives = [
  { name: 'leap day', zone: 'UTC', reached: '2028-02-29T10:00', kept: '2029-02-28T10:00', grace: '2029-03-30T10:00' },
  {
    name: 'to a leap day',
    zone: 'UTC',
    reached: '2027-02-28T10:00',
    kept: '2028-02-28T10:00',
    grace: '2028-03-29T10:00',
  },
  {
    name: 'end of a year',
    zone: 'Europe/Berlin',
    reached: '2026-12-31T23:59',
    kept: '2027-12-31T23:59',
    grace: '2028-01-30T23:59',
  },
  {
    name: 'end of a quarter',
    zone: 'America/New_York',
    reached: '2026-03-31T23:59',
    kept: '2027-03-31T23:59',
    grace: '2027-04-30T23:59',
  },
  {
    name: 'end of a quarter in zone +14',
    zone: 'Pacific/Kiritimati',
    reached: '2026-06-30T23:59',
    kept: '2027-06-30T23:59',
    grace: '2027-07-30T23:59',
  },
  {
    name: 'midnight that clocks skip',
    zone: 'America/Santiago',
    reached: '2025-09-06T00:00',
    kept: '2026-09-06T01:00',
    grace: '2026-10-06T01:00',
  },
  {
    name: 'zone -12',
    zone: 'Etc/GMT+12',
    reached: '2026-05-03T23:30',
    kept: '2027-05-03T23:30',
    grace: '2027-06-02T23:30',
  },
  {
    name: 'zone +14',
    zone: 'Pacific/Kiritimati',
    reached: '2026-05-03T00:30',
    kept: '2027-05-03T00:30',
    grace: '2027-06-02T00:30',
  },
  {
    name: 'grace over a spring change',
    zone: 'Europe/Berlin',
    reached: '2026-03-10T10:00',
    kept: '2027-03-10T10:00',
    grace: '2027-04-09T10:00',
  },
  {
    name: 'grace over an autumn change',
    zone: 'Europe/Berlin',
    reached: '2026-10-10T10:00',
    kept: '2027-10-10T10:00',
    grace: '2027-11-09T10:00',
  },
  {
    name: 'an hour the clock skips',
    zone: 'Europe/Berlin',
    reached: '2026-03-28T02:30',
    kept: '2027-03-28T03:30',
    grace: '2027-04-27T03:30',
  },
  {
    name: 'half an hour of change',
    zone: 'Australia/Lord_Howe',
    reached: '2026-10-01T12:00',
    kept: '2027-10-01T12:00',
    grace: '2027-10-31T12:00',
  },
] as const;

const inZone = (wall: string, zone: string) =>
  new Date(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds);

describe.each(lives)('$name', ({ zone, reached, kept, grace }) => {
  const keptUntil = inZone(kept, zone);
  const graceEndsAt = inZone(grace, zone);
  const standing: TierStanding = { tier: 'gold', reachedAt: inZone(reached, zone), graceEndsAt: null };
  const review = (seen: TierStanding, at: Date) =>
    reviewTier({ standing: seen, statusPoints: 0, at, timeZone: zone, policy });

  test('is kept up to its day, has its grace from then, and falls when that is over', () => {
    expect(review(standing, new Date(keptUntil.getTime() - 1)).outcome).toBe('keep');
    const noticed = review(standing, keptUntil);
    expect(noticed).toMatchObject({ outcome: 'notice', standing: { graceEndsAt } });
    expect(review(noticed.standing, new Date(graceEndsAt.getTime() - 1)).outcome).toBe('grace');
    expect(review(noticed.standing, graceEndsAt)).toMatchObject({ outcome: 'fall', standing: { tier: 'silver' } });
  });

  test('is forecast to end on that day', () => {
    const at = standing.reachedAt;
    const { keeping } = forecastTier({ standing, entries: [], at, timeZone: zone, policy });
    expect(keeping?.until).toEqual(keptUntil);
  });

  test('counts from a year before that day, however late the review comes', () => {
    const late = new Date(keptUntil.getTime() + 40 * 86_400_000);
    const asked = { standing, timeZone: zone, policy };
    expect(reviewWindowStart({ ...asked, at: late })).toEqual(reviewWindowStart({ ...asked, at: keptUntil }));
  });
});

/** From when on status points count: 12 months back by the wall clock of the zone, on the last of a shorter month. */
const windows = [
  { name: 'a day as any other', zone: 'UTC', at: '2026-05-20T10:00', from: '2025-05-20T10:00' },
  { name: 'the end of a quarter', zone: 'America/New_York', at: '2026-03-31T23:59', from: '2025-03-31T23:59' },
  { name: 'the end of a year in zone -12', zone: 'Etc/GMT+12', at: '2026-12-31T23:59', from: '2025-12-31T23:59' },
  { name: 'the new year in zone +14', zone: 'Pacific/Kiritimati', at: '2027-01-01T00:00', from: '2026-01-01T00:00' },
  { name: 'a leap day', zone: 'UTC', at: '2028-02-29T10:00', from: '2027-02-28T10:00' },
  { name: 'a year after a leap day', zone: 'UTC', at: '2029-02-28T10:00', from: '2028-02-28T10:00' },
  { name: 'the day after a clock change', zone: 'Europe/Berlin', at: '2026-03-30T10:00', from: '2025-03-30T10:00' },
  {
    name: 'an hour the clock skipped a year ago',
    zone: 'Europe/Berlin',
    at: '2026-03-30T02:30',
    from: '2025-03-30T03:30',
  },
  { name: 'half an hour of change', zone: 'Australia/Lord_Howe', at: '2026-10-04T12:00', from: '2025-10-04T12:00' },
] as const;

test.each(windows)('the window on $name begins at $from in $zone', ({ zone, at, from }) => {
  expect(statusWindowStart(inZone(at, zone), zone, policy)).toEqual(inZone(from, zone));
});
