import { invariant } from '../kernel/invariant.ts';

/** Reward points of one award, with a date of their own. 0 <= remaining <= amount; only `remaining` ever changes. */
export type Lot = {
  readonly id: string;
  /** Reward points the award gave. */
  readonly amount: number;
  /** Of these, the points that are available now. */
  readonly remaining: number;
  readonly earnedAt: Date;
  readonly expiresAt: Date;
};

/**
 * A lot that a posting opens. An award opens one of its own; a merge and a late release open lots for points that had one
 * before, and say which in `fromLotId`, so that points can be followed back to their award.
 */
export type OpenedLot = Lot & { readonly kind: 'open'; readonly fromLotId: string | null };

/** What a posting does to lots: opens one, or moves what remains in one by `delta` (never 0) to `remaining`. */
export type LotChange =
  | OpenedLot
  | { readonly kind: 'change'; readonly id: string; readonly delta: number; readonly remaining: number };

/**
 * How many points a posting took from a lot (above 0) or gave back to it (below 0); never 0. Recorded by every posting that
 * touches what remains in a lot, so that amount - sum of uses = remaining for every lot, and a release can give back what its
 * hold took.
 */
export type LotUse = { readonly lotId: string; readonly amount: number };

/** Points that remain in all `lots` together; for all lots of a member this equals what is available. */
export function remainingIn(lots: readonly Lot[]): number {
  return lots.reduce((sum, lot) => sum + lot.remaining, 0);
}

/** Throws `InvariantError` unless the `lots` of a member add up to what is available to that member. */
export function checkLots(lots: readonly Lot[], available: number): void {
  const remaining = remainingIn(lots);
  invariant(remaining === available, `lots hold ${remaining}, ${available} are available`);
}
