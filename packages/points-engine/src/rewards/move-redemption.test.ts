import { expect, test } from 'vitest';
import { redemptionStates } from '../vocabulary.ts';
import { moveRedemption, type RedemptionMove } from './move-redemption.ts';
import { isRedemptionOver } from './redemption-state.ts';

const approve: RedemptionMove = { kind: 'approve' };
const fulfil: RedemptionMove = { kind: 'fulfil' };
const reject: RedemptionMove = { kind: 'reject', reason: 'Outside your region' };
const cancel: RedemptionMove = { kind: 'cancel' };
const fail: RedemptionMove = { kind: 'fail', reason: 'The parcel came back' };

test.each([
  ['requested', approve, { state: 'approved', points: 'keep-hold', stock: 'keep' }],
  ['approved', fulfil, { state: 'fulfilled', points: 'spend', stock: 'keep' }],
  ['requested', reject, { state: 'rejected', points: 'release', stock: 'restock' }],
  ['requested', cancel, { state: 'cancelled', points: 'release', stock: 'restock' }],
  ['approved', fail, { state: 'failed', points: 'release', stock: 'restock' }],
] as const)('a %s redemption: %o gives %o', (state, move, outcome) => {
  expect(moveRedemption(state, move)).toEqual({ ok: true, value: outcome });
});

test('every other move is refused with the state it met', () => {
  const possible = new Set([
    'requested approve',
    'requested reject',
    'requested cancel',
    'approved fulfil',
    'approved fail',
  ]);
  for (const state of redemptionStates) {
    for (const move of [approve, fulfil, reject, cancel, fail]) {
      if (possible.has(`${state} ${move.kind}`)) continue;
      expect(moveRedemption(state, move)).toEqual({
        ok: false,
        refusal: { code: 'redemption-wrong-state', details: { state } },
      });
    }
  }
});

test('the champion is told why it was rejected or failed', () => {
  expect(moveRedemption('requested', { kind: 'reject', reason: '' })).toMatchObject({
    refusal: { code: 'reason-required' },
  });
  expect(moveRedemption('approved', { kind: 'fail', reason: ' ' })).toMatchObject({
    refusal: { code: 'reason-required' },
  });
});

test('a redemption that is over has spent or released its points', () => {
  expect(redemptionStates.filter(isRedemptionOver)).toEqual(['fulfilled', 'rejected', 'cancelled', 'failed']);
});
