import { expect, test } from 'vitest';
import { addDays, addMonths } from './calendar.ts';

const berlin = 'Europe/Berlin';

test('keeps the wall-clock time of the zone across a clock change', () => {
  // 10:00 in Berlin is 09:00 UTC in winter and 08:00 UTC in summer.
  expect(addMonths(new Date('2026-01-15T09:00:00Z'), 6, berlin)).toEqual(new Date('2026-07-15T08:00:00Z'));
  expect(addDays(new Date('2026-03-28T09:00:00Z'), 1, berlin)).toEqual(new Date('2026-03-29T08:00:00Z'));
});

test('moves a wall-clock time that a clock change skips forward by the gap', () => {
  // 02:30 on 29 March 2026 does not exist in Berlin.
  expect(addDays(new Date('2026-03-28T01:30:00Z'), 1, berlin)).toEqual(new Date('2026-03-29T01:30:00Z'));
});

test('takes the calendar day of the zone, not of UTC', () => {
  // Already 1 February in Auckland.
  expect(addMonths(new Date('2026-01-31T12:00:00Z'), 1, 'Pacific/Auckland')).toEqual(new Date('2026-02-28T12:00:00Z'));
});

test('clamps at the end of a month, also backwards', () => {
  expect(addMonths(new Date('2028-08-31T10:00:00Z'), -6, 'UTC')).toEqual(new Date('2028-02-29T10:00:00Z'));
});
