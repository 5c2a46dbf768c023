import type { TierName } from '../vocabulary.ts';
import { isTierAtLeast, tierRank } from './tier-order.ts';
import { tierForPoints, type TierPolicy } from './tier-policy.ts';
import type { TierStanding } from './tier-standing.ts';

/** A member's standing after points were posted at `at`. */
export type PlaceInTierInput = {
  readonly standing: TierStanding;
  /** Status points in the window, the posting included. */
  readonly statusPoints: number;
  readonly at: Date;
  readonly policy: TierPolicy;
};

/** The standing, and the rise when there is one. */
export type TierPlacement = {
  readonly standing: TierStanding;
  readonly rise: { readonly from: TierName; readonly to: TierName } | null;
};

/**
 * Raises a member to the tier the points reach, at once and by as many tiers as it takes (rule 5). Never lowers one: that is
 * for `reviewTier`. Points that reach the present tier again end its grace.
 */
export function placeInTier({ standing, statusPoints, at, policy }: PlaceInTierInput): TierPlacement {
  const reached = tierForPoints(statusPoints, policy);
  if (tierRank(reached) > tierRank(standing.tier)) {
    return {
      standing: { tier: reached, reachedAt: at, graceEndsAt: null },
      rise: { from: standing.tier, to: reached },
    };
  }
  const isSafe = isTierAtLeast(reached, standing.tier);
  return { standing: isSafe ? { ...standing, graceEndsAt: null } : standing, rise: null };
}
