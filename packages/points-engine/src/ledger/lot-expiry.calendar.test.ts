import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeHourZones } from '../testing/whole-hour-zones.ts';
import { lotExpiry } from './lot-expiry.ts';

/** The calendar table of expiry: points earned at an instant in a zone last so many months, until another instant. Instants are told in UTC. */
const table: readonly (readonly [why: string, earnedAt: string, zone: string, months: number, expiresAt: string])[] = [
  ['a day as any other', '2025-05-20T10:00:00Z', 'UTC', 18, '2026-11-20T10:00:00Z'],
  // Ends of months, quarters and years
  ['the last day of a quarter, of a shorter month', '2025-03-31T10:00:00Z', 'UTC', 18, '2026-09-30T10:00:00Z'],
  ['the last day of a quarter, of a longer month', '2025-06-30T10:00:00Z', 'UTC', 18, '2026-12-30T10:00:00Z'],
  ['the last instant of a year', '2025-12-31T23:59:59.999Z', 'UTC', 18, '2027-06-30T23:59:59.999Z'],
  ['the first instant of a year', '2026-01-01T00:00:00Z', 'UTC', 18, '2027-07-01T00:00:00Z'],
  [
    'the first day of a quarter in UTC-12, the last in UTC',
    '2025-04-01T12:00:00Z',
    'Etc/GMT+12',
    18,
    '2026-10-01T12:00:00Z',
  ],
  ['new year in UTC+14, the old year in UTC', '2025-12-31T10:00:00Z', 'Pacific/Kiritimati', 18, '2027-06-30T10:00:00Z'],
  // Leap days
  ['31 August to a February of 28 days', '2025-08-31T10:00:00Z', 'UTC', 18, '2027-02-28T10:00:00Z'],
  ['31 August to a leap February', '2026-08-31T10:00:00Z', 'UTC', 18, '2028-02-29T10:00:00Z'],
  ['a leap day to a year without one', '2028-02-29T10:00:00Z', 'UTC', 12, '2029-02-28T10:00:00Z'],
  ['a leap day to the next', '2028-02-29T10:00:00Z', 'UTC', 48, '2032-02-29T10:00:00Z'],
  // Clock changes
  ['winter to summer keeps the hour on the wall', '2025-01-15T09:00:00Z', 'Europe/Berlin', 18, '2026-07-15T08:00:00Z'],
  ['summer to winter keeps it too', '2025-07-15T08:00:00Z', 'Europe/Berlin', 18, '2027-01-15T09:00:00Z'],
  ['an hour that clocks skip moves forward by it', '2024-09-29T00:30:00Z', 'Europe/Berlin', 18, '2026-03-29T01:30:00Z'],
  ['an hour that comes twice is the first', '2025-04-25T00:30:00Z', 'Europe/Berlin', 18, '2026-10-25T00:30:00Z'],
  ['midnight that clocks skip becomes 01:00', '2025-03-06T03:00:00Z', 'America/Santiago', 18, '2026-09-06T04:00:00Z'],
  ['a change of half an hour', '2025-07-04T13:30:00Z', 'Australia/Lord_Howe', 18, '2027-01-04T13:00:00Z'],
  // Zones
  ['UTC-12: still 31 August', '2025-09-01T11:59:59Z', 'Etc/GMT+12', 18, '2027-03-01T11:59:59Z'],
  ['UTC-12: 1 September', '2025-09-01T12:00:00Z', 'Etc/GMT+12', 18, '2027-03-01T12:00:00Z'],
  ['UTC: 1 September', '2025-09-01T11:59:59Z', 'UTC', 18, '2027-03-01T11:59:59Z'],
  ['UTC+14: already 31 August', '2025-08-30T10:00:00Z', 'Pacific/Kiritimati', 18, '2027-02-27T10:00:00Z'],
  ['UTC+14: 1 September already', '2025-08-31T10:00:00Z', 'Pacific/Kiritimati', 18, '2027-02-28T10:00:00Z'],
  ['UTC+5:45', '2025-08-31T18:15:00Z', 'Asia/Kathmandu', 18, '2027-02-28T18:15:00Z'],
  // Lives
  ['a month', '2026-01-31T10:00:00Z', 'UTC', 1, '2026-02-28T10:00:00Z'],
  ['ten years', '2026-02-28T10:00:00Z', 'UTC', 120, '2036-02-28T10:00:00Z'],
];

test.each(table)('%s: earned at %s in %s, %i months', (_, earnedAt, zone, months, expiresAt) => {
  expect(lotExpiry(new Date(earnedAt), zone, months)).toEqual(new Date(expiresAt));
});

test('in every zone the wall clock shows the same time on the same day so many months on, or on the last of a shorter month', () => {
  const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(
      instants,
      fc.constantFrom(...wholeHourZones),
      fc.integer({ min: 1, max: 120 }),
      (earnedAt, zone, months) => {
        const wall = (at: Date) =>
          Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDateTime();
        expect(wall(lotExpiry(earnedAt, zone, months)).equals(wall(earnedAt).add({ months }))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
