import { expect, test } from 'vitest';
import { InvariantError } from '../kernel/invariant.ts';
import { addMonths } from '../kernel/calendar.ts';
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
  reversedPosting,
  spend,
} from '../testing/member-ledger.ts';
import { reverseAward } from './reverse-award.ts';

test('takes back both kinds of points from the lot of the award', () => {
  const ledger = memberLedger();
  allowed(award(ledger, { rewardPoints: 40 }));
  const second = allowed(award(ledger));
  const reversal = allowed(reverse(ledger, second));
  expect(reversal.posting).toMatchObject({ kind: 'reversal', reversesId: second.posting.header.postingId });
  expect(reversal.balanceAfter).toMatchObject({ status: 100, available: 40, owed: 0 });
  expect(reversal.lotUses).toEqual([{ lotId: second.lotChanges[0]?.id, amount: 100 }]);
});

test('counts as of the award, so that both leave a rolling window together', () => {
  const ledger = memberLedger(new Date('2026-01-15T10:00:00Z'));
  const awarded = allowed(award(ledger));
  ledger.at = new Date('2026-09-01T10:00:00Z');
  const { header } = allowed(reverse(ledger, awarded)).posting;
  expect(header.occurredAt).toEqual(new Date('2026-01-15T10:00:00Z'));
  expect(header.recordedAt).toEqual(new Date('2026-09-01T10:00:00Z'));
});

test('takes what is spent already from other lots, the first to expire first, and owes the rest', () => {
  const ledger = memberLedger();
  const first = allowed(award(ledger, { rewardPoints: 100 }));
  allowed(spend(ledger, heldBy(allowed(hold(ledger, 100)))));
  allowed(award(ledger, { rewardPoints: 30 }));
  ledger.at = addMonths(ledger.at, 1, 'UTC');
  allowed(award(ledger, { rewardPoints: 20 }));

  const reversal = allowed(reverse(ledger, first));
  expect(reversal.lotUses.map(({ amount }) => amount)).toEqual([30, 20]);
  expect(reversal.balanceAfter).toMatchObject({ available: 0, spent: 100, owed: 50 });
});

test('leaves held points alone and owes them instead', () => {
  const ledger = memberLedger();
  const awarded = allowed(award(ledger));
  const held = heldBy(allowed(hold(ledger, 100)));
  expect(allowed(reverse(ledger, awarded)).balanceAfter).toMatchObject({ available: 0, held: 100, owed: 100 });
  expect(allowed(release(ledger, held)).balanceAfter).toMatchObject({ available: 0, held: 0, owed: 0 });
});

test('takes lapsed points out of expired, and never a second time from the champion', () => {
  const ledger = memberLedger();
  const old = allowed(award(ledger, { rewardPoints: 100 }));
  ledger.at = addMonths(ledger.at, 19, 'UTC');
  allowed(award(ledger, { rewardPoints: 70 }));
  allowed(expire(ledger));
  expect(allowed(reverse(ledger, old)).balanceAfter).toMatchObject({ available: 70, expired: 0, owed: 0 });
});

test('refuses a second reversal of one award', () => {
  const ledger = memberLedger();
  const awarded = allowed(award(ledger));
  allowed(reverse(ledger, awarded));
  expect(reverse(ledger, awarded)).toMatchObject({ refusal: { code: 'already-reversed' } });
});

test('refuses to reverse a reversal', () => {
  const ledger = memberLedger();
  const reversal = allowed(reverse(ledger, allowed(award(ledger))));
  expect(reverse(ledger, reversal)).toMatchObject({ refusal: { code: 'reversal-of-reversal' } });
});

test('refuses to reverse what grants nothing', () => {
  const ledger = memberLedger();
  allowed(award(ledger));
  const held = allowed(hold(ledger, 10));
  expect(reverse(ledger, held)).toMatchObject({ refusal: { code: 'not-reversible' } });
});

test('refuses a reversal without a reason', () => {
  const ledger = memberLedger();
  const awarded = allowed(award(ledger));
  const input = {
    header: postingHeader({ reason: ' ' }),
    award: reversedPosting(ledger, awarded),
    balance: ledger.balance,
    lots: [...ledger.lots.values()],
  };
  expect(reverseAward(input)).toMatchObject({ refusal: { code: 'reason-required' } });
});

test('throws when the award is of another member, or lots and balance differ', () => {
  const ledger = memberLedger();
  const reversed = reversedPosting(ledger, allowed(award(ledger)));
  const input = { header: postingHeader(), award: reversed, balance: ledger.balance, lots: [...ledger.lots.values()] };
  expect(() => reverseAward({ ...input, award: { ...reversed, memberId: 'member-2' } })).toThrow(InvariantError);
  expect(() => reverseAward({ ...input, lots: [] })).toThrow(InvariantError);
});

test.each(['award', 'grant', 'opening'] as const)('takes a %s back', (kind) => {
  const ledger = memberLedger();
  const { lotChanges } = allowed(award(ledger));
  const given = { ...reversedPosting(ledger, allowed(award(ledger))), kind };
  const input = { header: postingHeader(), award: given, balance: ledger.balance, lots: [...ledger.lots.values()] };
  expect(reverseAward(input).ok).toBe(true);
  expect(reverseAward({ ...input, header: postingHeader({ reason: null }) })).toMatchObject({
    refusal: { code: 'reason-required' },
  });
  expect(lotChanges).toHaveLength(1);
});

test('says what is wrong with what it was given', () => {
  const ledger = memberLedger();
  const given = reversedPosting(ledger, allowed(award(ledger)));
  const lots = [...ledger.lots.values()];
  const input = { header: postingHeader(), award: given, balance: ledger.balance, lots };
  expect(() => reverseAward({ ...input, award: { ...given, memberId: 'member-2' } })).toThrow(/its own member/);
  expect(() => reverseAward({ ...input, award: { ...given, expiredPoints: 101 } })).toThrow(/more has expired/);
  expect(() => reverseAward({ ...input, lots: [] })).toThrow(/lots hold 0, 100 are available/);
});
