import type { TierName } from '../vocabulary.ts';

/** What came of one policy, over all members. Points are reward points unless said otherwise. */
export type PolicyTotals = {
  awards: number;
  /** Deeds that came to nothing. */
  refused: number;
  statusPoints: number;
  rewardPoints: number;
  spent: number;
  expired: number;
  /** Points to spend at the end: what the workspace still owes. */
  available: number;
  /** Redemptions that there were not enough points for, and what they would have cost. */
  unmetRedemptions: number;
  unmetPoints: number;
  rises: number;
  falls: number;
  /** Members by the tier they hold at the end. */
  readonly tiers: { [tier in TierName]: number };
  /** By day of the replay, from its first on. */
  readonly issuedByDay: Float64Array;
  readonly spentByDay: Float64Array;
  readonly expiredByDay: Float64Array;
};

/** All at 0, for so many days. */
export function emptyTotals(days: number): PolicyTotals {
  return {
    awards: 0,
    refused: 0,
    statusPoints: 0,
    rewardPoints: 0,
    spent: 0,
    expired: 0,
    available: 0,
    unmetRedemptions: 0,
    unmetPoints: 0,
    rises: 0,
    falls: 0,
    tiers: { none: 0, bronze: 0, silver: 0, gold: 0 },
    issuedByDay: new Float64Array(days),
    spentByDay: new Float64Array(days),
    expiredByDay: new Float64Array(days),
  };
}
