import { expect, test } from 'vitest';
import { allowed, postingHeader } from '../testing/member-ledger.ts';
import { emptyBalance } from './balance.ts';
import { postOpening, type PostOpeningInput } from './post-opening.ts';

const recordedAt = new Date('2026-06-01T08:00:00Z');

function opening(parts: Partial<PostOpeningInput> & { earnedAt?: string } = {}): PostOpeningInput {
  const { earnedAt = '2025-09-01T00:00:00Z', ...rest } = parts;
  return {
    header: postingHeader({ occurredAt: new Date(earnedAt), recordedAt, reason: null }),
    balance: emptyBalance,
    statusPoints: 400,
    rewardPoints: 250,
    lotId: 'lot-1',
    timeZone: 'UTC',
    ...rest,
  };
}

test('brings points along as of the day they were earned, with their own expiry', () => {
  const change = allowed(postOpening(opening({ expiresAt: new Date('2026-12-31T00:00:00Z') })));
  expect(change.posting.kind).toBe('opening');
  expect(change.entries).toMatchObject([
    { bucket: 'status', amount: 400, occurredAt: new Date('2025-09-01T00:00:00Z') },
    { bucket: 'available', amount: 250 },
  ]);
  expect(change.lotChanges).toMatchObject([{ amount: 250, expiresAt: new Date('2026-12-31T00:00:00Z') }]);
});

test('points without a date of their own expire as if they had been earned here', () => {
  const change = allowed(postOpening(opening({ expiresAt: null })));
  expect(change.lotChanges).toMatchObject([{ expiresAt: new Date('2027-03-01T00:00:00Z') }]);
});

test('takes what is owed from them', () => {
  const change = allowed(postOpening(opening({ balance: { ...emptyBalance, owed: 100, spent: 100 } })));
  expect(change.balanceAfter).toMatchObject({ available: 150, owed: 0, status: 400 });
});

test.each([
  ['opening-in-future', { earnedAt: '2026-06-01T08:00:00.001Z' }],
  ['opening-expired', { expiresAt: recordedAt }],
  ['opening-expired', { earnedAt: '2024-12-01T08:00:00Z' }],
  ['points-not-positive', { statusPoints: 0, rewardPoints: 0 }],
] as const)('refuses as %s: %o', (code, parts) => {
  expect(postOpening(opening(parts))).toMatchObject({ refusal: { code } });
});

test('status points alone may be older than any reward point would last', () => {
  const change = allowed(postOpening(opening({ earnedAt: '2020-01-01T00:00:00Z', rewardPoints: 0 })));
  expect(change.lotChanges).toEqual([]);
});

test('of this very instant is not in the future, and a refusal names the day', () => {
  expect(postOpening(opening({ earnedAt: recordedAt.toISOString() })).ok).toBe(true);
  expect(postOpening(opening({ earnedAt: '2026-06-02T00:00:00.000Z' }))).toMatchObject({
    refusal: { details: { at: '2026-06-02T00:00:00.000Z' } },
  });
  expect(postOpening(opening({ expiresAt: recordedAt }))).toMatchObject({
    refusal: { details: { at: recordedAt.toISOString() } },
  });
});
