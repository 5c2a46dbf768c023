import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeHourZones } from '../testing/whole-hour-zones.ts';
import { periodKinds } from '../vocabulary.ts';
import { periodOf } from './period.ts';

/** The calendar table of caps: why, period, instant, zone, month in which the year begins, and from when until when the period runs. */
const table = `
  a day                                                  | day     | 2026-05-20T10:00:00Z     | UTC                 | 1  | 2026-05-20T00:00:00Z | 2026-05-21T00:00:00Z
  its first instant is in it                             | day     | 2026-05-20T00:00:00Z     | UTC                 | 1  | 2026-05-20T00:00:00Z | 2026-05-21T00:00:00Z
  its last instant is in it                              | day     | 2026-05-20T23:59:59.999Z | UTC                 | 1  | 2026-05-20T00:00:00Z | 2026-05-21T00:00:00Z
  the day before in the far west, UTC-12                 | day     | 2026-05-20T10:00:00Z     | Etc/GMT+12          | 1  | 2026-05-19T12:00:00Z | 2026-05-20T12:00:00Z
  the day after in the far east, UTC+14                  | day     | 2026-05-20T10:00:00Z     | Pacific/Kiritimati  | 1  | 2026-05-20T10:00:00Z | 2026-05-21T10:00:00Z
  a day of 23 hours, clocks forward                      | day     | 2026-03-29T12:00:00Z     | Europe/Berlin       | 1  | 2026-03-28T23:00:00Z | 2026-03-29T22:00:00Z
  a day of 25 hours, clocks back                         | day     | 2026-10-25T12:00:00Z     | Europe/Berlin       | 1  | 2026-10-24T22:00:00Z | 2026-10-25T23:00:00Z
  the second 02:30 of that day                           | day     | 2026-10-25T01:30:00Z     | Europe/Berlin       | 1  | 2026-10-24T22:00:00Z | 2026-10-25T23:00:00Z
  a day that begins at 01:00, clocks forward at midnight | day     | 2026-09-06T12:00:00Z     | America/Santiago    | 1  | 2026-09-06T04:00:00Z | 2026-09-07T03:00:00Z
  a clock change of half an hour                         | day     | 2026-10-04T02:00:00Z     | Australia/Lord_Howe | 1  | 2026-10-03T13:30:00Z | 2026-10-04T13:00:00Z
  a leap day                                             | day     | 2028-02-29T12:00:00Z     | UTC                 | 1  | 2028-02-29T00:00:00Z | 2028-03-01T00:00:00Z

  a Wednesday                                            | week    | 2026-05-20T10:00:00Z     | UTC                 | 1  | 2026-05-18T00:00:00Z | 2026-05-25T00:00:00Z
  a Monday begins its week                               | week    | 2026-05-18T00:00:00Z     | UTC                 | 1  | 2026-05-18T00:00:00Z | 2026-05-25T00:00:00Z
  a Sunday ends it                                       | week    | 2026-05-24T23:59:59Z     | UTC                 | 1  | 2026-05-18T00:00:00Z | 2026-05-25T00:00:00Z
  Sunday in UTC is Monday in Tokyo                       | week    | 2026-05-24T16:00:00Z     | Asia/Tokyo          | 1  | 2026-05-24T15:00:00Z | 2026-05-31T15:00:00Z
  a week with a clock change                             | week    | 2026-03-25T12:00:00Z     | Europe/Berlin       | 1  | 2026-03-22T23:00:00Z | 2026-03-29T22:00:00Z
  a week over the end of a year                          | week    | 2026-12-31T12:00:00Z     | UTC                 | 1  | 2026-12-28T00:00:00Z | 2027-01-04T00:00:00Z
  a week over a leap day                                 | week    | 2028-02-29T12:00:00Z     | UTC                 | 1  | 2028-02-28T00:00:00Z | 2028-03-06T00:00:00Z

  a month                                                | month   | 2026-05-20T10:00:00Z     | UTC                 | 1  | 2026-05-01T00:00:00Z | 2026-06-01T00:00:00Z
  the last instant of a short month                      | month   | 2026-02-28T23:59:59.999Z | UTC                 | 1  | 2026-02-01T00:00:00Z | 2026-03-01T00:00:00Z
  a leap February                                        | month   | 2028-02-29T23:59:59.999Z | UTC                 | 1  | 2028-02-01T00:00:00Z | 2028-03-01T00:00:00Z
  the next month already in Berlin                       | month   | 2026-05-31T22:00:00Z     | Europe/Berlin       | 1  | 2026-05-31T22:00:00Z | 2026-06-30T22:00:00Z
  still the month before in UTC-12                       | month   | 2026-06-01T11:59:59Z     | Etc/GMT+12          | 1  | 2026-05-01T12:00:00Z | 2026-06-01T12:00:00Z
  a month with a clock change                            | month   | 2026-03-15T12:00:00Z     | Europe/Berlin       | 1  | 2026-02-28T23:00:00Z | 2026-03-31T22:00:00Z

  the last instant of a quarter                          | quarter | 2026-03-31T23:59:59.999Z | UTC                 | 1  | 2026-01-01T00:00:00Z | 2026-04-01T00:00:00Z
  the first instant of the next                          | quarter | 2026-04-01T00:00:00Z     | UTC                 | 1  | 2026-04-01T00:00:00Z | 2026-07-01T00:00:00Z
  the end of a quarter in Berlin                         | quarter | 2026-03-31T21:59:59Z     | Europe/Berlin       | 1  | 2025-12-31T23:00:00Z | 2026-03-31T22:00:00Z
  the end of a quarter in UTC+14                         | quarter | 2026-06-30T09:59:59Z     | Pacific/Kiritimati  | 1  | 2026-03-31T10:00:00Z | 2026-06-30T10:00:00Z
  the end of a quarter in UTC-12                         | quarter | 2026-07-01T11:59:59Z     | Etc/GMT+12          | 1  | 2026-04-01T12:00:00Z | 2026-07-01T12:00:00Z
  a quarter over a leap day and a clock change           | quarter | 2028-02-29T12:00:00Z     | Europe/Berlin       | 1  | 2027-12-31T23:00:00Z | 2028-03-31T22:00:00Z
  the last quarter                                       | quarter | 2026-12-31T12:00:00Z     | UTC                 | 1  | 2026-10-01T00:00:00Z | 2027-01-01T00:00:00Z
  quarters from February                                 | quarter | 2026-01-31T12:00:00Z     | UTC                 | 2  | 2025-11-01T00:00:00Z | 2026-02-01T00:00:00Z
  quarters from March over a leap day                    | quarter | 2028-02-29T12:00:00Z     | UTC                 | 3  | 2027-12-01T00:00:00Z | 2028-03-01T00:00:00Z
  quarters from December                                 | quarter | 2026-12-01T00:00:00Z     | UTC                 | 12 | 2026-12-01T00:00:00Z | 2027-03-01T00:00:00Z

  the last instant of a year                             | year    | 2026-12-31T23:59:59.999Z | UTC                 | 1  | 2026-01-01T00:00:00Z | 2027-01-01T00:00:00Z
  the end of a year in New York                          | year    | 2027-01-01T04:59:59Z     | America/New_York    | 1  | 2026-01-01T05:00:00Z | 2027-01-01T05:00:00Z
  the new year in UTC+14                                 | year    | 2026-12-31T10:00:00Z     | Pacific/Kiritimati  | 1  | 2026-12-31T10:00:00Z | 2027-12-31T10:00:00Z
  the old year in UTC-12                                 | year    | 2027-01-01T11:59:59Z     | Etc/GMT+12          | 1  | 2026-01-01T12:00:00Z | 2027-01-01T12:00:00Z
  a year from April, before it                           | year    | 2026-03-31T22:30:00Z     | Europe/London       | 4  | 2025-03-31T23:00:00Z | 2026-03-31T23:00:00Z
  a year from April, in it                               | year    | 2026-03-31T23:00:00Z     | Europe/London       | 4  | 2026-03-31T23:00:00Z | 2027-03-31T23:00:00Z
  a year over both clock changes                         | year    | 2026-07-01T12:00:00Z     | Europe/Berlin       | 1  | 2025-12-31T23:00:00Z | 2026-12-31T23:00:00Z
  a leap year                                            | year    | 2028-02-29T12:00:00Z     | UTC                 | 1  | 2028-01-01T00:00:00Z | 2029-01-01T00:00:00Z
`;

const rows = table
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test.each(rows)('%s: the %s of %s in %s, year from month %s', (...row) => {
  const [, kind, at = '', timeZone = '', yearStartMonth, from = '', until = ''] = row;
  const known = periodKinds.find((one) => one === kind);
  if (!known) throw new Error(`${kind} is no period`);
  expect(periodOf(known, new Date(at), { timeZone, yearStartMonth: Number(yearStartMonth) })).toEqual({
    from: new Date(from),
    until: new Date(until),
  });
});

test('ever has no ends', () => {
  expect(periodOf('ever', new Date('2026-05-20T10:00:00Z'), { timeZone: 'UTC', yearStartMonth: 1 })).toEqual({
    from: null,
    until: null,
  });
});

test('every instant lies in its period, and the next period begins where it ends', () => {
  const kinds = periodKinds.filter((kind) => kind !== 'ever');
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      fc.constantFrom('Europe/Berlin', 'America/Santiago', 'Australia/Lord_Howe', ...wholeHourZones),
      fc.integer({ min: 1, max: 12 }),
      (kind, at, timeZone, yearStartMonth) => {
        const { from, until } = periodOf(kind, at, { timeZone, yearStartMonth });
        if (!from || !until) throw new Error('only "ever" has no ends');
        expect(from <= at && at < until).toBe(true);
        expect(periodOf(kind, until, { timeZone, yearStartMonth }).from).toEqual(until);
        expect(periodOf(kind, from, { timeZone, yearStartMonth }).from).toEqual(from);
      },
    ),
    { numRuns: 500 },
  );
});
