import { expect, test } from 'vitest';
import { addMonths } from '../kernel/calendar.ts';
import { InvariantError } from '../kernel/invariant.ts';
import {
  allowed,
  award,
  expire,
  heldBy,
  hold,
  memberLedger,
  postingHeader,
  release,
  reverse,
} from '../testing/member-ledger.ts';
import { releaseHold } from './release-hold.ts';

test('gives the same lots back with the same dates', () => {
  const ledger = memberLedger();
  allowed(award(ledger, { rewardPoints: 100 }));
  ledger.at = addMonths(ledger.at, 1, 'UTC');
  allowed(award(ledger, { rewardPoints: 100 }));
  const lotsBefore = new Map(ledger.lots);
  const held = heldBy(allowed(hold(ledger, 150)));

  ledger.at = addMonths(ledger.at, 1, 'UTC');
  const change = allowed(release(ledger, held));
  expect(ledger.lots).toEqual(lotsBefore);
  expect(change.lotUses).toEqual([
    { lotId: 'lot-001', amount: -100 },
    { lotId: 'lot-002', amount: -50 },
  ]);
  expect(change.balanceAfter).toMatchObject({ available: 200, held: 0 });
});

test('gives points past their date back as well, for the next sweep to take', () => {
  const ledger = memberLedger();
  allowed(award(ledger));
  const held = heldBy(allowed(hold(ledger, 100)));
  ledger.at = addMonths(ledger.at, 19, 'UTC');
  expect(expire(ledger)).toMatchObject({ refusal: { code: 'nothing-to-expire' } });
  expect(allowed(release(ledger, held)).balanceAfter).toMatchObject({ available: 100 });
  expect(allowed(expire(ledger)).balanceAfter).toMatchObject({ available: 0, expired: 100 });
});

test('keeps back what is owed by now, from the lot that expires first', () => {
  const ledger = memberLedger();
  const first = allowed(award(ledger, { rewardPoints: 60 }));
  ledger.at = addMonths(ledger.at, 1, 'UTC');
  allowed(award(ledger, { rewardPoints: 100 }));
  const held = heldBy(allowed(hold(ledger, 160)));
  allowed(reverse(ledger, first));
  const change = allowed(release(ledger, held));
  expect(change.lotUses).toEqual([{ lotId: 'lot-002', amount: -100 }]);
  expect(change.balanceAfter).toMatchObject({ available: 100, held: 0, owed: 0 });
});

test.each(['released', 'spent'] as const)('refuses a hold that is %s already', (state) => {
  const ledger = memberLedger();
  allowed(award(ledger));
  const held = heldBy(allowed(hold(ledger, 100)), state);
  expect(release(ledger, held)).toMatchObject({ refusal: { code: 'hold-closed', details: { state } } });
});

test('throws without the lots of the hold, or for the hold of another member', () => {
  const ledger = memberLedger();
  allowed(award(ledger));
  const held = heldBy(allowed(hold(ledger, 100)));
  const input = { header: postingHeader(), balance: ledger.balance, hold: held, lots: [...ledger.lots.values()] };
  expect(() => releaseHold({ ...input, lots: [] })).toThrow(InvariantError);
  expect(() => releaseHold({ ...input, hold: { ...held, memberId: 'member-2' } })).toThrow(InvariantError);
  expect(() => releaseHold({ ...input, hold: { ...held, amount: 90 } })).toThrow(InvariantError);
});
