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
  merge,
  postingHeader,
  release,
  returningLots,
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

test('points come back late once: a second time they expire at once', () => {
  const ledger = memberLedger();
  allowed(award(ledger));
  const first = heldBy(allowed(hold(ledger, 60)));
  ledger.at = addMonths(ledger.at, 20, 'UTC');
  allowed(release(ledger, first));
  const second = heldBy(allowed(hold(ledger, 100)));
  ledger.at = addMonths(ledger.at, 2, 'UTC');
  const change = allowed(release(ledger, second));
  // What was swept with the rest of the first lot comes back for the first time; what came back before does not again.
  expect(change.lotUses).toEqual([{ lotId: 'lot-003-0', amount: -60 }]);
  expect(change.lotChanges).toMatchObject([
    { kind: 'change', id: 'lot-003-0', delta: 60 },
    { kind: 'open', fromLotId: 'lot-001', amount: 40 },
  ]);
  expect(ledger.balance).toMatchObject({ available: 40, held: 0, expired: 60 });
});

test('points that came back late stay so when their member is merged', () => {
  const [source, survivor] = [memberLedger(), memberLedger(undefined, 'member-2')];
  allowed(award(source));
  const first = heldBy(allowed(hold(source, 100)));
  source.at = addMonths(source.at, 20, 'UTC');
  allowed(release(source, first));
  survivor.at = source.at;
  allowed(merge(source, survivor));
  const second = heldBy(allowed(hold(survivor, 100)));
  survivor.at = addMonths(survivor.at, 2, 'UTC');
  allowed(release(survivor, second));
  expect(survivor.balance).toMatchObject({ available: 0, expired: 100 });
});

test('points that came back late go back in time like any others', () => {
  const ledger = memberLedger();
  allowed(award(ledger));
  const first = heldBy(allowed(hold(ledger, 100)));
  ledger.at = addMonths(ledger.at, 20, 'UTC');
  allowed(release(ledger, first));
  const second = heldBy(allowed(hold(ledger, 100)));
  allowed(release(ledger, second));
  expect(ledger.balance).toMatchObject({ available: 100, expired: 0 });
});

test('how long points come back is policy', () => {
  const ledger = memberLedger();
  allowed(award(ledger));
  const held = heldBy(allowed(hold(ledger, 100)));
  const header = postingHeader({ occurredAt: new Date('2029-01-01T00:00:00Z') });
  const input = { header, balance: ledger.balance, hold: held, lots: returningLots(ledger), timeZone: 'UTC' };
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
  const lots = returningLots(ledger);
  const input = { header: postingHeader(), balance, hold: held, lots, lotIds: ['lot-9'], timeZone: 'UTC' };
  expect(() => releaseHold({ ...input, lots: [] })).toThrow(InvariantError);
  expect(() => releaseHold({ ...input, hold: { ...held, memberId: 'member-2' } })).toThrow(InvariantError);
  expect(() => releaseHold({ ...input, hold: { ...held, amount: 90 } })).toThrow(InvariantError);
});

test('says what is wrong with what it was given', () => {
  const ledger = memberLedger();
  allowed(award(ledger));
  const held = heldBy(allowed(hold(ledger, 60)));
  const lots = returningLots(ledger);
  const input = { header: postingHeader(), balance: ledger.balance, hold: held, lots, lotIds: ['x'], timeZone: 'UTC' };
  expect(() => releaseHold({ ...input, lots: [] })).toThrow(/every lot its hold took from/);
  expect(() => releaseHold({ ...input, hold: { ...held, memberId: 'member-2' } })).toThrow(/its own member/);
  expect(() => releaseHold({ ...input, hold: { ...held, amount: 90 } })).toThrow(/a hold of 90 took 60 from lots/);
  const full = lots.map((lot) => ({ ...lot, remaining: 41 }));
  expect(() => releaseHold({ ...input, lots: full })).toThrow(/lot lot-001 would hold more than it was given/);
  const late = postingHeader({ occurredAt: new Date('2030-01-01T00:00:00Z') });
  expect(() => releaseHold({ ...input, header: late, lotIds: [] })).toThrow(/an id for each lot it opens/);
});

test('gives back to the lots that expire first what is left after what is owed, whatever their order', () => {
  const ledger = memberLedger();
  const first = allowed(award(ledger, { rewardPoints: 60 }));
  ledger.at = addMonths(ledger.at, 1, 'UTC');
  allowed(award(ledger, { rewardPoints: 100 }));
  const held = heldBy(allowed(hold(ledger, 160)));
  allowed(reverse(ledger, first));
  const turned = { ...held, lotUses: held.lotUses.toReversed() };
  expect(allowed(release(ledger, turned)).lotUses).toEqual([{ lotId: 'lot-002', amount: -100 }]);
});
