import { expect, test } from 'vitest';
import { redemptionStates } from '../vocabulary.ts';
import { redemptionDaysMax, redemptionDueAt } from './redemption-clock.ts';
import { isRedemptionOver } from './redemption-state.ts';

const since = new Date('2026-03-27T09:00:00Z');
const inBerlin = { since, timeZone: 'Europe/Berlin', daysMax: redemptionDaysMax };

test('a request is answered within two days and an approved reward arrives within five, at the same time of day', () => {
  expect(redemptionDueAt({ ...inBerlin, state: 'requested' })).toEqual(new Date('2026-03-29T08:00:00Z'));
  expect(redemptionDueAt({ ...inBerlin, state: 'approved' })).toEqual(new Date('2026-04-01T08:00:00Z'));
});

test('a workspace may promise other days', () => {
  const daysMax = { requested: 1, approved: 10 };
  expect(redemptionDueAt({ ...inBerlin, daysMax, state: 'requested' })).toEqual(new Date('2026-03-28T09:00:00Z'));
  expect(redemptionDueAt({ ...inBerlin, daysMax, state: 'approved' })).toEqual(new Date('2026-04-06T08:00:00Z'));
});

test('nothing is due on a redemption that is over, and something on every other', () => {
  for (const state of redemptionStates) {
    expect(redemptionDueAt({ ...inBerlin, state }) === null).toBe(isRedemptionOver(state));
  }
});
