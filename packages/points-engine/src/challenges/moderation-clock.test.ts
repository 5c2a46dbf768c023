import { expect, test } from 'vitest';
import { moderationDueAt } from './moderation-clock.ts';

test('expects an answer two days later', () => {
  expect(moderationDueAt(new Date('2026-03-10T09:00:00Z'), 'Europe/Berlin')).toEqual(new Date('2026-03-12T09:00:00Z'));
});

test('keeps the time of day when the clocks change in between', () => {
  expect(moderationDueAt(new Date('2026-03-28T09:00:00Z'), 'Europe/Berlin')).toEqual(new Date('2026-03-30T08:00:00Z'));
});
