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

test('gives points whose date has passed back for 30 days, and leaves the rest of their lot its date', () => {
  const ledger = memberLedger(new Date('2026-01-31T10:00:00Z'));
  allowed(award(ledger));
  const held = heldBy(allowed(hold(ledger, 60)));
  ledger.at = new Date('2027-10-15T09:00:00Z');
  const change = allowed(release(ledger, held));
  expect(change.lotUses).toEqual([]);
  expect(change.lotChanges).toEqual([
    {
      kind: 'open',
      id: 'lot-003-0',
      fromLotId: 'lot-001',
      amount: 60,
      remaining: 60,
      earnedAt: new Date('2026-01-31T10:00:00Z'),
      // 30 days later on the clock of Berlin, which has left summer time by then.
      expiresAt: new Date('2027-11-14T10:00:00Z'),
    },
  ]);
  expect(allowed(expire(ledger)).balanceAfter).toMatchObject({ available: 60, expired: 40 });
  ledger.at = new Date('2027-11-14T10:00:00Z');
  expect(allowed(expire(ledger)).balanceAfter).toMatchObject({ available: 0, expired: 100 });
});

test('points expire at their instant: held to the second before, they go back into their lot', () => {
  const ledger = memberLedger();
  allowed(award(ledger));
  const { expiresAt } = ledger.lots.get('lot-001') ?? { expiresAt: ledger.at };
  const [early, late] = [heldBy(allowed(hold(ledger, 50))), heldBy(allowed(hold(ledger, 50)))];
  ledger.at = new Date(expiresAt.getTime() - 1);
  expect(allowed(release(ledger, early)).lotChanges).toMatchObject([{ kind: 'change', id: 'lot-001', delta: 50 }]);
  ledger.at = expiresAt;
  expect(allowed(release(ledger, late)).lotChanges).toMatchObject([{ kind: 'open', fromLotId: 'lot-001', amount: 50 }]);
});

test('how long points come back is policy', () => {
  const ledger = memberLedger();
  allowed(award(ledger));
  const held = heldBy(allowed(hold(ledger, 100)));
  const header = postingHeader({ occurredAt: new Date('2029-01-01T00:00:00Z') });
  const input = { header, balance: ledger.balance, hold: held, lots: [...ledger.lots.values()], timeZone: 'UTC' };
  const change = allowed(releaseHold({ ...input, lotIds: ['lot-9'], comebackDays: 10 }));
  expect(change.lotChanges).toMatchObject([{ expiresAt: new Date('2029-01-11T00:00:00Z') }]);
  expect(() => releaseHold({ ...input, lotIds: [] })).toThrow(InvariantError);
});

test('what is owed is kept back before points come back late', () => {
  const ledger = memberLedger();
  const first = allowed(award(ledger, { rewardPoints: 60 }));
  allowed(award(ledger, { rewardPoints: 100 }));
  const held = heldBy(allowed(hold(ledger, 160)));
  allowed(reverse(ledger, first));
  ledger.at = addMonths(ledger.at, 19, 'UTC');
  expect(allowed(release(ledger, held))).toMatchObject({
    lotChanges: [{ kind: 'open', fromLotId: 'lot-002', amount: 100 }],
    balanceAfter: { available: 100, held: 0, owed: 0 },
  });
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
  const { balance } = ledger;
  const lots = [...ledger.lots.values()];
  const input = { header: postingHeader(), balance, hold: held, lots, lotIds: ['lot-9'], timeZone: 'UTC' };
  expect(() => releaseHold({ ...input, lots: [] })).toThrow(InvariantError);
  expect(() => releaseHold({ ...input, hold: { ...held, memberId: 'member-2' } })).toThrow(InvariantError);
  expect(() => releaseHold({ ...input, hold: { ...held, amount: 90 } })).toThrow(InvariantError);
});
