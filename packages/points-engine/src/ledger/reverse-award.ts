import { type Decision, refuse } from '../kernel/decision.ts';
import { invariant } from '../kernel/invariant.ts';
import type { PostingKind } from '../vocabulary.ts';
import type { Balance } from './balance.ts';
import { checkLots, type Lot } from './lot.ts';
import { lotOrder } from './lot-order.ts';
import { makeChange } from './make-change.ts';
import type { LedgerChange, PostingHeader } from './posting.ts';
import { takeFromLots } from './take-from-lots.ts';

/** The posting that is to be reversed, as the ledger has it. */
export type ReversedPosting = {
  readonly id: string;
  /** Whose points they are now: the champion who earned them, or the survivor of a merge since. */
  readonly memberId: string;
  readonly kind: PostingKind;
  readonly occurredAt: Date;
  /** Status points it gave: the amount of its `status` entry, or 0. */
  readonly statusPoints: number;
  /** Reward points it gave: the amount of its lot, or 0. */
  readonly rewardPoints: number;
  /** Its lot and the lots opened from that one since, by merge or late release; none when it gave no reward points. */
  readonly lotIds: readonly string[];
  /** Points of these lots that have expired: the sum of their uses by postings of kind `expiry`. */
  readonly expiredPoints: number;
  /** The reversal it already has, or null. */
  readonly reversedById: string | null;
};

/** A reversal to decide on. Its `reason` is read by the champion. */
export type ReverseAwardInput = {
  /** Without `occurredAt`: a reversal has that of its award. */
  readonly header: Omit<PostingHeader, 'occurredAt'>;
  readonly award: ReversedPosting;
  /** The member's balance, read under its lock. */
  readonly balance: Balance;
  /** Every lot of the member with points remaining. */
  readonly lots: readonly Lot[];
};

/**
 * Takes an award back, wholly; the only way to correct one. Reward points are taken from the award's own lots, then out of
 * `expired` as far as they had lapsed, then from other lots in spending order; what is still missing (spent, or held) becomes
 * `owed` and is netted by the next award or release, so no bucket is ever negative (rule 3).
 * The reversal counts as of the award's `occurredAt`: both leave a rolling window on the same day, otherwise a corrected
 * mistake would weigh on the tier for a year after the award itself stopped counting. `recordedAt` tells when it was made.
 * Refusals: `reversal-of-reversal`; `not-reversible` for other kinds that grant nothing; `already-reversed`;
 * `reason-required`; `points-overflow` when more would be owed than can be counted.
 */
export function reverseAward(input: ReverseAwardInput): Decision<LedgerChange> {
  const { header, award, balance, lots } = input;
  invariant(award.memberId === header.memberId, 'an award is reversed for its own member');
  invariant(award.expiredPoints <= award.rewardPoints, 'more has expired than was awarded');
  checkLots(lots, balance.available);
  if (award.kind === 'reversal') return refuse('reversal-of-reversal');
  if (award.kind !== 'award' && award.kind !== 'grant' && award.kind !== 'opening') return refuse('not-reversible');
  if (award.reversedById !== null) return refuse('already-reversed');
  if (!header.reason?.trim()) return refuse('reason-required');

  const { taken, ...movement } = takeFromLots(
    ownLotsFirst(lots, award.lotIds),
    award.rewardPoints - award.expiredPoints,
  );
  return makeChange({
    header: { ...header, occurredAt: award.occurredAt },
    kind: 'reversal',
    reversesId: award.id,
    balance,
    amounts: {
      status: 0 - award.statusPoints,
      available: 0 - taken,
      expired: 0 - award.expiredPoints,
      owed: award.rewardPoints - award.expiredPoints - taken,
    },
    ...movement,
  });
}

function ownLotsFirst(lots: readonly Lot[], own: readonly string[]): Lot[] {
  return lots.toSorted(
    (left, right) => Number(own.includes(right.id)) - Number(own.includes(left.id)) || lotOrder(left, right),
  );
}
