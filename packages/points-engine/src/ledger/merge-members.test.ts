import { expect, test } from 'vitest';
import { InvariantError } from '../kernel/invariant.ts';
import { addMonths } from '../kernel/calendar.ts';
import {
  allowed,
  award,
  expire,
  heldBy,
  hold,
  type MemberLedger,
  memberLedger,
  merge,
  mergeInput,
  release,
  reverse,
  spend,
} from '../testing/member-ledger.ts';
import { pointsMax } from '../kernel/points.ts';
import { foldBalance } from './fold-balance.ts';
import { mergeMembers } from './merge-members.ts';
import { remainingIn } from './lot.ts';

const january = new Date('2026-01-15T10:00:00Z');
const march = addMonths(january, 2, 'UTC');

function twoMembers(): { source: MemberLedger; survivor: MemberLedger } {
  return { source: memberLedger(january, 'member-2'), survivor: memberLedger(january, 'member-1') };
}

function spendPoints(ledger: MemberLedger, amount: number): void {
  allowed(spend(ledger, heldBy(allowed(hold(ledger, amount)))));
}

test('moves everything, and nothing changes in sum', () => {
  const { source, survivor } = twoMembers();
  allowed(award(source, { statusPoints: 300, rewardPoints: 200 }));
  spendPoints(source, 80);
  allowed(award(survivor, { statusPoints: 50, rewardPoints: 50 }));
  allowed(merge(source, survivor));
  expect(source.balance).toEqual({ status: 0, available: 0, held: 0, spent: 0, expired: 0, owed: 0, sequence: 9 });
  expect(survivor.balance).toMatchObject({ status: 350, available: 170, spent: 80, owed: 0 });
  expect(foldBalance(source.entries)).toEqual(source.balance);
  expect(foldBalance(survivor.entries)).toEqual(survivor.balance);
  expect(remainingIn([...survivor.lots.values()])).toBe(170);
  expect(remainingIn([...source.lots.values()])).toBe(0);
});

test('status points keep the day of their deed', () => {
  const { source, survivor } = twoMembers();
  allowed(award(source, { statusPoints: 300, rewardPoints: 0 }));
  source.at = march;
  allowed(award(source, { statusPoints: 100, rewardPoints: 0 }));
  const corrected = allowed(award(source, { statusPoints: 40, rewardPoints: 0 }));
  allowed(award(source, { statusPoints: 5, rewardPoints: 0 }));
  allowed(reverse(source, corrected));
  survivor.at = addMonths(march, 1, 'UTC');
  allowed(merge(source, survivor));
  expect(survivor.entries).toMatchObject([
    { bucket: 'status', amount: 300, balanceAfter: 300, occurredAt: january },
    { bucket: 'status', amount: 105, balanceAfter: 405, occurredAt: march },
  ]);
  expect(source.changes.at(-1)?.posting.header.occurredAt).toEqual(source.changes.at(-1)?.posting.header.recordedAt);
});

test('lots move with their dates and say where they came from', () => {
  const { source, survivor } = twoMembers();
  allowed(award(source, { rewardPoints: 60 }));
  source.at = march;
  allowed(award(source, { rewardPoints: 40 }));
  spendPoints(source, 10);
  const { out, into } = allowed(merge(source, survivor)) ?? {};
  const [first, second] = [...source.lots.values()];
  expect(into?.lotChanges).toEqual([
    { ...first, kind: 'open', id: 'lot-001-0', fromLotId: first?.id, amount: 50, remaining: 50 },
    { ...second, kind: 'open', id: 'lot-001-1', fromLotId: second?.id, amount: 40, remaining: 40 },
  ]);
  expect(out?.lotUses).toEqual([
    { lotId: first?.id, amount: 50 },
    { lotId: second?.id, amount: 40 },
  ]);
});

test('what the survivor owes is taken from the points that arrive, those that expire first', () => {
  const { source, survivor } = twoMembers();
  const mistake = allowed(award(survivor, { rewardPoints: 70 }));
  spendPoints(survivor, 70);
  allowed(reverse(survivor, mistake));
  allowed(award(source, { rewardPoints: 50 }));
  source.at = march;
  allowed(award(source, { rewardPoints: 50 }));
  allowed(merge(source, survivor));
  expect(survivor.balance).toMatchObject({ available: 30, owed: 0, spent: 70 });
  expect([...survivor.lots.values()].map(({ remaining }) => remaining)).toEqual([0, 0, 30]);
});

test('what the source owes is taken from what the survivor has, and the rest stays owed', () => {
  const { source, survivor } = twoMembers();
  const mistake = allowed(award(source, { rewardPoints: 70 }));
  spendPoints(source, 70);
  allowed(reverse(source, mistake));
  allowed(award(survivor, { rewardPoints: 50 }));
  const { into } = allowed(merge(source, survivor)) ?? {};
  expect(into?.lotUses).toEqual([{ lotId: 'lot-001', amount: 50 }]);
  expect(survivor.balance).toMatchObject({ available: 0, owed: 20, spent: 70 });
});

test('two who owe owe together', () => {
  const { source, survivor } = twoMembers();
  for (const ledger of [source, survivor]) {
    const mistake = allowed(award(ledger, { rewardPoints: 70 }));
    spendPoints(ledger, 70);
    allowed(reverse(ledger, mistake));
  }
  allowed(merge(source, survivor));
  expect(survivor.balance).toMatchObject({ owed: 140, spent: 140 });
});

test('an award of the source can be reversed at the survivor, from its own points first', () => {
  const { source, survivor } = twoMembers();
  allowed(award(survivor, { rewardPoints: 100 }));
  survivor.at = march;
  source.at = march;
  const moved = allowed(award(source, { statusPoints: 30, rewardPoints: 100 }));
  allowed(merge(source, survivor));
  const change = allowed(reverse(survivor, moved));
  expect(change.lotUses).toEqual([{ lotId: 'lot-002-0', amount: 100 }]);
  expect(change.entries[0]).toMatchObject({ bucket: 'status', amount: -30, occurredAt: march });
  expect(survivor.balance).toMatchObject({ available: 100, owed: 0 });
});

test('lapsed points move as lapsed, and a reversal takes them from there', () => {
  const { source, survivor } = twoMembers();
  const moved = allowed(award(source, { rewardPoints: 100 }));
  source.at = addMonths(january, 20, 'UTC');
  allowed(expire(source));
  allowed(merge(source, survivor));
  expect(survivor.balance).toMatchObject({ expired: 100, available: 0 });
  expect(allowed(reverse(survivor, moved)).balanceAfter).toMatchObject({ expired: 0, available: 0, owed: 0 });
});

test('refuses while points of the source are set aside; those of the survivor do not matter', () => {
  const { source, survivor } = twoMembers();
  allowed(award(source));
  allowed(award(survivor));
  const held = heldBy(allowed(hold(source, 50)));
  const own = heldBy(allowed(hold(survivor, 50)));
  expect(merge(source, survivor)).toMatchObject({ refusal: { code: 'open-holds' } });
  allowed(release(source, held));
  allowed(merge(source, survivor));
  expect(allowed(release(survivor, own)).balanceAfter).toMatchObject({ available: 200, held: 0 });
});

test('has nothing to post when the source has nothing', () => {
  const { source, survivor } = twoMembers();
  allowed(award(survivor));
  expect(merge(source, survivor)).toEqual({ ok: true, value: null });
});

test('refuses a member with itself, and a merge without a reason', () => {
  const { source, survivor } = twoMembers();
  allowed(award(source));
  expect(merge(source, source)).toMatchObject({ refusal: { code: 'merge-with-self' } });
  for (const reason of [null, ' ']) {
    const input = mergeInput(source, survivor);
    const nameless = { ...input.source, header: { ...input.source.header, reason } };
    expect(mergeMembers({ ...input, source: nameless })).toMatchObject({ refusal: { code: 'reason-required' } });
  }
});

test.each([
  { statusPoints: pointsMax, rewardPoints: 0 },
  { statusPoints: 0, rewardPoints: pointsMax },
])('refuses sums no number can hold: %o', (parts) => {
  const { source, survivor } = twoMembers();
  allowed(award(source, parts));
  allowed(award(survivor, parts));
  expect(merge(source, survivor)).toMatchObject({ refusal: { code: 'points-overflow' } });
});

test('refuses one point too many also where what is owed hides it', () => {
  const { source, survivor } = twoMembers();
  const mistake = allowed(award(source, { rewardPoints: 10 }));
  spendPoints(source, 10);
  allowed(reverse(source, mistake));
  allowed(award(source, { rewardPoints: 1 }));
  allowed(award(survivor, { rewardPoints: pointsMax, occurredAt: addMonths(january, -19, 'UTC') }));
  allowed(expire(survivor));
  expect(source.balance).toMatchObject({ spent: 10, owed: 9 });
  expect(survivor.balance).toMatchObject({ expired: pointsMax, owed: 0 });
  expect(merge(source, survivor)).toMatchObject({ refusal: { code: 'points-overflow' } });
});

test('refuses days whose sum passes what a number can hold on the way', () => {
  const { source, survivor } = twoMembers();
  allowed(award(source, { statusPoints: 10 }));
  const input = mergeInput(source, survivor);
  const statusDays = [-pointsMax, pointsMax, 10].map((amount) => ({ amount, occurredAt: january }));
  expect(mergeMembers({ ...input, source: { ...input.source, statusDays } })).toMatchObject({
    refusal: { code: 'points-overflow' },
  });
});

test('throws when what it is given does not fit: lots, ids, dated status points', () => {
  const { source, survivor } = twoMembers();
  allowed(award(source));
  const input = mergeInput(source, survivor);
  expect(() => mergeMembers({ ...input, lotIds: [] })).toThrow(InvariantError);
  expect(() => mergeMembers({ ...input, source: { ...input.source, lots: [] } })).toThrow(InvariantError);
  expect(() => mergeMembers({ ...input, source: { ...input.source, statusDays: [] } })).toThrow(InvariantError);
  expect(() => mergeMembers({ ...input, survivor: { ...input.survivor, lots: input.source.lots } })).toThrow(
    InvariantError,
  );
});

test('a merge happens when it is recorded, status points on their own days in time order', () => {
  const { source, survivor } = twoMembers();
  source.at = march;
  allowed(award(source, { statusPoints: 20, rewardPoints: 0 }));
  allowed(award(source, { statusPoints: 30, rewardPoints: 10, occurredAt: january }));
  survivor.at = addMonths(march, 1, 'UTC');
  source.at = survivor.at;
  const input = mergeInput(source, survivor);
  const merged = allowed(mergeMembers(input));
  expect(merged?.into.posting.header).toMatchObject({
    occurredAt: survivor.at,
    recordedAt: survivor.at,
    memberId: 'member-1',
  });
  expect(merged?.out.posting.header).toMatchObject({
    occurredAt: survivor.at,
    recordedAt: survivor.at,
    memberId: 'member-2',
  });
  const days = merged?.into.entries.filter(({ bucket }) => bucket === 'status').map(({ occurredAt }) => occurredAt);
  expect(days).toEqual([january, march]);
  expect(() => mergeMembers({ ...input, lotIds: [] })).toThrow(/an id for each lot that moves/);
});
