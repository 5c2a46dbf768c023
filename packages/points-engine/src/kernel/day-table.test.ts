import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodKinds } from '../vocabulary.ts';
import { addMonths } from './calendar.ts';
import { createDayTable } from './day-table.ts';
import { periodOf } from './period.ts';

const from = new Date('2025-01-01T00:00:00Z');
const until = new Date('2027-12-31T00:00:00Z');
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  // Clocks change at midnight.
  'America/Santiago',
  'Africa/Cairo',
];
const tables = new Map(
  zones.map((timeZone) => [timeZone, createDayTable(from, until, { timeZone, yearStartMonth: 4 })]),
);
const instant = fc.date({ min: from, max: until, noInvalidDate: true });

function tableOf(timeZone: string) {
  const table = tables.get(timeZone);
  if (!table) throw new Error(`no table of ${timeZone}`);
  return table;
}

test('adds months as the calendar does, in any zone, across clock changes and out of the table', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      instant,
      fc.constantFrom(-40, -12, -1, 0, 1, 6, 18, 40),
      (timeZone, at, months) => {
        expect(tableOf(timeZone).addMonths(at.getTime(), months)).toBe(addMonths(at, months, timeZone).getTime());
      },
    ),
    { numRuns: 1_000 },
  );
});

test.each(zones)('adds months as the calendar does on the days on which clocks change in %s', (timeZone) => {
  const table = tableOf(timeZone);
  for (let noon = Date.parse('2026-01-01T12:00:00Z'); noon < Date.parse('2027-01-01T00:00:00Z'); noon += 86_400_000) {
    const { from: start, until: end } = periodOf('day', new Date(noon), { timeZone, yearStartMonth: 1 });
    if (!start || !end) throw new Error('a day has two ends');
    if (end.getTime() - start.getTime() === 86_400_000) continue;
    for (let at = start.getTime(); at < end.getTime(); at += 900_000) {
      expect(table.addMonths(at, 1)).toBe(addMonths(new Date(at), 1, timeZone).getTime());
      expect(table.addMonths(at, -12)).toBe(addMonths(new Date(at), -12, timeZone).getTime());
    }
  }
});

test('knows the day of an instant and the periods it lies in', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.constantFrom(...periodKinds),
      instant,
      instant,
      (timeZone, kind, one, other) => {
        const table = tableOf(timeZone);
        const calendar = { timeZone, yearStartMonth: 4 };
        const keyOf = (at: Date) => table.periodKey(kind, table.dayOf(at.getTime()));
        const isSame =
          periodOf(kind, one, calendar).from?.getTime() === periodOf(kind, other, calendar).from?.getTime();
        expect(keyOf(one) === keyOf(other)).toBe(isSame);
        const day = Temporal.Instant.fromEpochMilliseconds(one.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
        expect(table.nameOf(table.dayOf(one.getTime()))).toBe(day.toString());
      },
    ),
    { numRuns: 1_000 },
  );
});

test('takes what lies outside for the first day or the last', () => {
  const table = tableOf('Europe/Berlin');
  expect(table.nameOf(table.dayOf(Date.parse('2020-01-01T00:00:00Z')))).toBe('2025-01-01');
  expect(table.nameOf(table.dayOf(Date.parse('2030-01-01T00:00:00Z')))).toBe('2027-12-31');
  expect([table.firstDay, table.lastDay]).toEqual([20_089, 21_183]);
});

test('reckons a day that a zone left out, and one of 24 hours that does not begin at midnight', () => {
  // Samoa had no 30 December 2011.
  const samoa = createDayTable(new Date('2011-12-01T12:00:00Z'), new Date('2012-01-31T12:00:00Z'), {
    timeZone: 'Pacific/Apia',
    yearStartMonth: 1,
  });
  expect(samoa.nameOf(samoa.dayOf(Date.parse('2011-12-30T09:59:00Z')))).toBe('2011-12-29');
  expect(samoa.nameOf(samoa.dayOf(Date.parse('2011-12-30T10:00:00Z')))).toBe('2011-12-31');
  const at = new Date('2011-12-29T20:00:00Z');
  expect(samoa.addMonths(at.getTime(), 1)).toBe(addMonths(at, 1, 'Pacific/Apia').getTime());
});
