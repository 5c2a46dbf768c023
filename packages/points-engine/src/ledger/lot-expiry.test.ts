import { expect, test } from 'vitest';
import { lotExpiry } from './lot-expiry.ts';

test('lets points expire 18 calendar months after they were earned', () => {
  expect(lotExpiry(new Date('2025-01-15T10:00:00Z'), 'UTC')).toEqual(new Date('2026-07-15T10:00:00Z'));
});

test.each([
  ['2025-08-31T10:00:00Z', '2027-02-28T10:00:00Z'],
  ['2026-08-31T10:00:00Z', '2028-02-29T10:00:00Z'],
  ['2024-12-31T23:59:59.999Z', '2026-06-30T23:59:59.999Z'],
])('clamps at the end of the month: %s until %s', (earnedAt, expiresAt) => {
  expect(lotExpiry(new Date(earnedAt), 'UTC')).toEqual(new Date(expiresAt));
});

test('counts months in the zone of the workspace', () => {
  // 31 August in UTC, 1 September in Tokyo.
  expect(lotExpiry(new Date('2025-08-31T16:00:00Z'), 'Asia/Tokyo')).toEqual(new Date('2027-02-28T16:00:00Z'));
  expect(lotExpiry(new Date('2025-08-31T14:00:00Z'), 'Asia/Tokyo')).toEqual(new Date('2027-02-28T14:00:00Z'));
  expect(lotExpiry(new Date('2025-01-15T09:00:00Z'), 'Europe/Berlin')).toEqual(new Date('2026-07-15T08:00:00Z'));
});

test('follows the policy of the workspace', () => {
  expect(lotExpiry(new Date('2025-01-15T10:00:00Z'), 'UTC', 24)).toEqual(new Date('2027-01-15T10:00:00Z'));
});
