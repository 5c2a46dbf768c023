import { expect, test } from 'vitest';
import { InvariantError } from '../kernel/invariant.ts';
import { allowed, award, hold, memberLedger } from '../testing/member-ledger.ts';
import { emptyBalance } from './balance.ts';
import { foldBalance } from './fold-balance.ts';
import type { Entry } from './posting.ts';

function entriesOfTwoPostings(): { entries: Entry[]; balance: unknown } {
  const ledger = memberLedger();
  allowed(award(ledger));
  allowed(hold(ledger, 40));
  return ledger;
}

test('gives the stored balance from the entries, from the start or from a balance before', () => {
  const { entries, balance } = entriesOfTwoPostings();
  expect(foldBalance([])).toEqual(emptyBalance);
  expect(foldBalance(entries)).toEqual(balance);
  expect(foldBalance(entries.slice(2), foldBalance(entries.slice(0, 2)))).toEqual(balance);
});

test.each([
  ['an entry is missing', (entries: Entry[]) => entries.toSpliced(1, 1)],
  ['entries are out of order', (entries: Entry[]) => entries.toReversed()],
  ['an amount was changed', (entries: Entry[]) => entries.map((entry) => ({ ...entry, amount: entry.amount + 1 }))],
  ['a balance was changed', (entries: Entry[]) => entries.map((entry) => ({ ...entry, balanceAfter: 0 }))],
])('throws when %s', (_what, spoil) => {
  expect(() => foldBalance(spoil(entriesOfTwoPostings().entries))).toThrow(InvariantError);
});

const status = (sequence: number, amount: number, balanceAfter: number) =>
  ({ bucket: 'status', sequence, amount, balanceAfter }) as const;

test.each([
  ['a number is missing though the sums are right', [status(1, 5, 5), status(3, 5, 10)], /entry 3 follows entry 1/],
  ['a sum is wrong', [status(1, 5, 6)], /entry 1 says 6 in status, its amounts say 5/],
  ['a sum falls below nothing', [status(1, -5, -5)], /entry 1 says -5 in status/],
] as const)('tells which entry when %s', (_what, entries, fault) => {
  expect(() => foldBalance(entries)).toThrow(fault);
});

test('throws when the entries end where no posting can: something is available and owed', () => {
  const entries = [
    { bucket: 'available', sequence: 1, amount: 5, balanceAfter: 5 },
    { bucket: 'owed', sequence: 2, amount: 5, balanceAfter: 5 },
  ] as const;
  expect(() => foldBalance(entries)).toThrow(/available and owed/);
});
