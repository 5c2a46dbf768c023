import { expect, test } from 'vitest';
import { addMonths } from '../kernel/calendar.ts';
import { InvariantError } from '../kernel/invariant.ts';
import { allowed, award, hold, memberLedger, postingHeader } from '../testing/member-ledger.ts';
import { holdPoints } from './hold-points.ts';

test('takes the lots that expire first and tells which', () => {
  const ledger = memberLedger();
  ledger.at = new Date('2026-03-01T10:00:00Z');
  allowed(award(ledger, { rewardPoints: 100 }));
  ledger.at = new Date('2026-02-01T10:00:00Z');
  allowed(award(ledger, { rewardPoints: 100 }));

  const change = allowed(hold(ledger, 150));
  expect(change.lotUses).toEqual([
    { lotId: 'lot-002', amount: 100 },
    { lotId: 'lot-001', amount: 50 },
  ]);
  expect(change.lotChanges).toEqual([
    { kind: 'change', id: 'lot-002', delta: -100, remaining: 0 },
    { kind: 'change', id: 'lot-001', delta: -50, remaining: 50 },
  ]);
  expect(change.balanceAfter).toMatchObject({ status: 200, available: 50, held: 150 });
});

test('refuses more than is available and says how much is missing', () => {
  const ledger = memberLedger();
  allowed(award(ledger, { rewardPoints: 100 }));
  expect(hold(ledger, 120)).toMatchObject({ refusal: { code: 'not-enough-points', details: { missing: 20 } } });
});

test.each([
  [0, 'points-not-positive'],
  [-5, 'points-not-positive'],
  [1.5, 'points-invalid'],
])('refuses to hold %s points', (amount, code) => {
  const ledger = memberLedger();
  allowed(award(ledger));
  expect(hold(ledger, amount)).toMatchObject({ refusal: { code } });
});

test('lets points past their date be spent until the sweep has taken them', () => {
  const ledger = memberLedger();
  allowed(award(ledger));
  ledger.at = addMonths(ledger.at, 19, 'UTC');
  expect(hold(ledger, 100).ok).toBe(true);
});

test('throws when lots and balance differ', () => {
  const ledger = memberLedger();
  allowed(award(ledger));
  const input = { header: postingHeader(), balance: ledger.balance, lots: [], amount: 10 };
  expect(() => holdPoints(input)).toThrow(InvariantError);
});
