import { expect, test } from 'vitest';
import { redemptionStates } from '../vocabulary.ts';
import { redemptionDueAt } from './redemption-clock.ts';
import { isRedemptionOver } from './redemption-state.ts';

const since = new Date('2026-03-27T09:00:00Z');

test('a request is answered within two days and an approved reward arrives within five, at the same time of day', () => {
  expect(redemptionDueAt('requested', since, 'Europe/Berlin')).toEqual(new Date('2026-03-29T08:00:00Z'));
  expect(redemptionDueAt('approved', since, 'Europe/Berlin')).toEqual(new Date('2026-04-01T08:00:00Z'));
});

test('nothing is due on a redemption that is over, and something on every other', () => {
  for (const state of redemptionStates) {
    expect(redemptionDueAt(state, since, 'UTC') === null).toBe(isRedemptionOver(state));
  }
});
