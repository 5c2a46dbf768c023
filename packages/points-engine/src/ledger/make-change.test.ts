import { expect, test } from 'vitest';
import { postingHeader } from '../testing/member-ledger.ts';
import { emptyBalance } from './balance.ts';
import { type DecidedPosting, makeChange } from './make-change.ts';

const decided: DecidedPosting = {
  header: postingHeader(),
  kind: 'award',
  reversesId: null,
  balance: emptyBalance,
  amounts: { status: 10, available: 10 },
  lotChanges: [],
  lotUses: [],
};

test('throws when a posting breaks the identity of its kind', () => {
  expect(() => makeChange({ ...decided, kind: 'hold' })).toThrow(/a hold may not move/);
});

test('throws when a posting leaves what cannot be: something available and owed', () => {
  const balance = { ...emptyBalance, owed: 5, spent: 5 };
  expect(() => makeChange({ ...decided, balance })).toThrow(/available and owed/);
});

test('throws when dated status points are not those that move', () => {
  const statusDays = [{ occurredAt: decided.header.occurredAt, amount: 9 }];
  expect(() => makeChange({ ...decided, statusDays })).toThrow(/9 status points are dated, 10 move/);
});
