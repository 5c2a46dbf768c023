import { expect, test } from 'vitest';
import { pointsMax } from '../kernel/points.ts';
import { allowed, award, heldBy, hold, memberLedger, postingHeader, reverse, spend } from '../testing/member-ledger.ts';
import { emptyBalance } from './balance.ts';
import { postAward, type PostAwardInput } from './post-award.ts';

function awardOf(parts: Partial<PostAwardInput> = {}): PostAwardInput {
  return {
    header: postingHeader(),
    kind: 'award',
    balance: emptyBalance,
    statusPoints: 300,
    rewardPoints: 300,
    lotId: 'lot-1',
    timeZone: 'Europe/Berlin',
    ...parts,
  };
}

test('posts both kinds of points and opens a lot with a date of its own', () => {
  const change = allowed(postAward(awardOf()));
  const occurredAt = new Date('2026-01-15T10:00:00Z');
  expect(change.entries).toEqual([
    { memberId: 'member-1', bucket: 'status', amount: 300, balanceAfter: 300, sequence: 1, occurredAt },
    { memberId: 'member-1', bucket: 'available', amount: 300, balanceAfter: 300, sequence: 2, occurredAt },
  ]);
  expect(change.lotChanges).toEqual([
    {
      kind: 'open',
      id: 'lot-1',
      fromLotId: null,
      amount: 300,
      remaining: 300,
      earnedAt: new Date('2026-01-15T10:00:00Z'),
      expiresAt: new Date('2027-07-15T09:00:00Z'),
    },
  ]);
  expect(change.lotUses).toEqual([]);
  expect(change.balanceAfter).toEqual({ ...emptyBalance, status: 300, available: 300, sequence: 2 });
});

test('tells the rule and its version, the source, who approved, when it happened and when it was recorded', () => {
  const header = postingHeader({ occurredAt: new Date('2026-01-01'), recordedAt: new Date('2026-01-09') });
  expect(allowed(postAward(awardOf({ header }))).posting).toEqual({ header, kind: 'award', reversesId: null });
});

test('counts expiry from when the deed happened, not from when it was recorded', () => {
  const header = postingHeader({ occurredAt: new Date('2025-06-01T10:00:00Z'), recordedAt: new Date('2026-01-09') });
  expect(allowed(postAward(awardOf({ header, timeZone: 'UTC' }))).lotChanges).toMatchObject([
    { earnedAt: new Date('2025-06-01T10:00:00Z'), expiresAt: new Date('2026-12-01T10:00:00Z') },
  ]);
});

test('opens no lot when it gives status points alone', () => {
  const change = allowed(postAward(awardOf({ rewardPoints: 0 })));
  expect(change.lotChanges).toEqual([]);
  expect(change.balanceAfter).toMatchObject({ status: 300, available: 0 });
});

test('takes what is owed from the reward points first, and leaves status whole', () => {
  const ledger = memberLedger();
  const first = allowed(award(ledger, { rewardPoints: 100 }));
  allowed(spend(ledger, heldBy(allowed(hold(ledger, 80)))));
  allowed(reverse(ledger, first));
  expect(ledger.balance).toMatchObject({ available: 0, owed: 80 });

  const change = allowed(award(ledger, { statusPoints: 50, rewardPoints: 50 }));
  expect(change.balanceAfter).toMatchObject({ status: 50, available: 0, owed: 30 });
  expect(change.lotUses).toEqual([{ lotId: change.lotChanges[0]?.id, amount: 50 }]);

  expect(allowed(award(ledger, { rewardPoints: 100 })).balanceAfter).toMatchObject({ available: 70, owed: 0 });
});

test.each([
  { statusPoints: 0, rewardPoints: 0 },
  { statusPoints: -1, rewardPoints: 5 },
  { statusPoints: 5, rewardPoints: -1 },
])('refuses amounts that are not positive: %o', (amounts) => {
  expect(postAward(awardOf(amounts))).toMatchObject({ refusal: { code: 'points-not-positive' } });
});

test.each([0.5, NaN, pointsMax + 1])('refuses %s points of either kind', (points) => {
  expect(postAward(awardOf({ rewardPoints: points }))).toMatchObject({ refusal: { code: 'points-invalid' } });
  expect(postAward(awardOf({ statusPoints: points }))).toMatchObject({ refusal: { code: 'points-invalid' } });
});

test('refuses an award that would pass the largest safe integer, in a bucket or in all', () => {
  const full = { ...emptyBalance, status: pointsMax };
  expect(postAward(awardOf({ balance: full }))).toMatchObject({ refusal: { code: 'points-overflow' } });
  const spent = { ...emptyBalance, spent: pointsMax };
  expect(postAward(awardOf({ balance: spent }))).toMatchObject({ refusal: { code: 'points-overflow' } });
});

test.each([null, '', '  '])('refuses a grant by hand with the reason %o', (reason) => {
  const grant = awardOf({ kind: 'grant', header: postingHeader({ reason }) });
  expect(postAward(grant)).toMatchObject({ refusal: { code: 'reason-required' } });
});

test('status points alone touch no lot, and what is owed is taken out of what remains of the new one', () => {
  const ledger = memberLedger();
  expect(allowed(award(ledger, { rewardPoints: 0 }))).toMatchObject({ lotChanges: [], lotUses: [] });
  const spent = allowed(award(ledger, { rewardPoints: 60 }));
  allowed(spend(ledger, heldBy(allowed(hold(ledger, 60)))));
  allowed(reverse(ledger, spent));
  expect(allowed(award(ledger, { rewardPoints: 100 })).lotChanges).toMatchObject([{ amount: 100, remaining: 40 }]);
});
