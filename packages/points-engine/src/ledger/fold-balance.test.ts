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
