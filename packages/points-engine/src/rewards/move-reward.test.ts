import { expect, test } from 'vitest';
import { moveReward } from './move-reward.ts';

test.each([
  ['draft', 'activate', 'active'],
  ['retired', 'activate', 'active'],
  ['active', 'retire', 'retired'],
] as const)('a %s reward: %s makes it %s', (state, move, next) => {
  expect(moveReward(state, move)).toEqual({ ok: true, value: next });
});

test.each([
  ['active', 'activate'],
  ['draft', 'retire'],
  ['retired', 'retire'],
] as const)('a %s reward: %s is refused with the state it met', (state, move) => {
  expect(moveReward(state, move)).toEqual({ ok: false, refusal: { code: 'reward-wrong-state', details: { state } } });
});
