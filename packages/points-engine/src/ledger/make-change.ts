import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { invariant } from '../kernel/invariant.ts';
import { addPoints } from '../kernel/points.ts';
import { type Bucket, type PostingKind, buckets } from '../vocabulary.ts';
import { type Balance, checkBalance, issuedPoints } from './balance.ts';
import { type BucketAmounts, checkPostingIdentity } from './posting-identity.ts';
import type { Entry, LedgerChange, PostingHeader } from './posting.ts';
import type { LotMovement } from './take-from-lots.ts';

/** Points that count on a day of their own; signed, never 0. */
export type DatedAmount = { readonly occurredAt: Date; readonly amount: number };

/** What an operation of the ledger has decided, before it is written out as entries. */
export type DecidedPosting = LotMovement & {
  readonly header: PostingHeader;
  readonly kind: PostingKind;
  readonly reversesId: string | null;
  readonly balance: Balance;
  /** Buckets left out do not move. */
  readonly amounts: Partial<BucketAmounts>;
  /** How `amounts.status` is spread over days; the day of the posting unless given. */
  readonly statusDays?: readonly DatedAmount[];
};

const unmoved: BucketAmounts = { status: 0, available: 0, held: 0, spent: 0, expired: 0, owed: 0 };

/**
 * Writes a decided posting out: one entry per bucket that moves (per day for dated status points), numbered on from the balance,
 * and the balance after it.
 * Refusals: `points-overflow`. Throws `InvariantError` when the posting breaks the identity of its kind or leaves a bucket
 * negative.
 */
export function makeChange(decided: DecidedPosting): Decision<LedgerChange> {
  const { header, kind, reversesId, balance } = decided;
  const amounts: BucketAmounts = { ...unmoved, ...decided.amounts };
  checkPostingIdentity(kind, amounts);

  const entries: Entry[] = [];
  let balanceAfter = balance;
  for (const bucket of buckets) {
    for (const { occurredAt, amount } of daysOf(bucket, amounts, decided)) {
      const sum = addPoints(balanceAfter[bucket], amount);
      if (!sum.ok) return sum;
      const sequence = balanceAfter.sequence + 1;
      balanceAfter = { ...balanceAfter, [bucket]: sum.value, sequence };
      entries.push({ memberId: header.memberId, bucket, amount, balanceAfter: sum.value, sequence, occurredAt });
    }
  }
  if (!Number.isSafeInteger(issuedPoints(balanceAfter))) return refuse('points-overflow');
  checkBalance(balanceAfter);

  return allow({
    posting: { header, kind, reversesId },
    entries,
    lotChanges: decided.lotChanges,
    lotUses: decided.lotUses,
    balanceAfter,
  });
}

function daysOf(bucket: Bucket, amounts: BucketAmounts, decided: DecidedPosting): readonly DatedAmount[] {
  if (bucket === 'status' && decided.statusDays) {
    const spread = decided.statusDays.reduce((sum, day) => sum + day.amount, 0);
    invariant(spread === amounts.status, `${spread} status points are dated, ${amounts.status} move`);
    return decided.statusDays;
  }
  return amounts[bucket] === 0 ? [] : [{ occurredAt: decided.header.occurredAt, amount: amounts[bucket] }];
}
