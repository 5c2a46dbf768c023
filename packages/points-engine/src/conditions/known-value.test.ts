import { expect, test } from 'vitest';
import { isDay } from './known-value.ts';

test('a day is one that the calendar has', () => {
  for (let at = Date.UTC(2023, 0, 1); at < Date.UTC(2025, 0, 1); at += 86_400_000) {
    expect(isDay(new Date(at).toISOString().slice(0, 10))).toBe(true);
  }
});

test.each([
  '2026-01-32',
  '2026-02-29',
  '2028-02-30',
  '2026-03-32',
  '2026-04-31',
  '2026-06-31',
  '2026-09-31',
  '2026-11-31',
  '2026-12-32',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2100-02-29',
  '2026-1-1',
  '20260101',
  ' 2026-01-01',
  '2026-01-01T00:00:00Z',
])('%s is none', (text) => {
  expect(isDay(text)).toBe(false);
});

test('counts leap years by centuries', () => {
  expect(isDay('2000-02-29')).toBe(true);
  expect(isDay('2100-02-28')).toBe(true);
});
