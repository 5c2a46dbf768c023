import type { TierPolicyFalls, TierReplacement } from '../vocabulary.ts';
import { placeInTier } from './place-in-tier.ts';
import { reviewTier } from './review-tier.ts';
import { isTierAtLeast, tierBelow } from './tier-order.ts';
import { tierForPoints, type TierPolicy } from './tier-policy.ts';
import type { TierStanding } from './tier-standing.ts';

/** A member to place under a policy that follows another. */
export type ReplaceUnderPolicyInput = {
  readonly standing: TierStanding;
  /** Status points in the new policy's window. */
  readonly statusPoints: number;
  readonly at: Date;
  readonly timeZone: string;
  /** The new policy. */
  readonly policy: TierPolicy;
  readonly falls: TierPolicyFalls;
};

/** What a change of policy does to a member, and the standing after it. */
export type ReplacedUnderPolicy = { readonly outcome: TierReplacement; readonly standing: TierStanding };

/**
 * Places a member under a new policy. Who reaches a higher tier rises at once, by as many as it takes. Whom it leaves below the own tier
 * keeps it `as-promised`: for the kept months, and then with a notice and the days of grace; or falls `at-once`, by one tier at
 * most, which is then kept for its own months.
 */
export function replaceUnderPolicy(input: ReplaceUnderPolicyInput): ReplacedUnderPolicy {
  const { statusPoints, at, timeZone, policy, falls } = input;
  const { standing, rise } = placeInTier({ standing: input.standing, statusPoints, at, policy });
  if (rise) return { outcome: 'rise', standing };
  if (isTierAtLeast(tierForPoints(statusPoints, policy), standing.tier)) return { outcome: 'stay', standing };
  if (falls === 'at-once') {
    return { outcome: 'fall', standing: { tier: tierBelow(standing.tier), reachedAt: at, graceEndsAt: null } };
  }
  const review = reviewTier({ standing, statusPoints, at, timeZone, policy });
  switch (review.outcome) {
    case 'notice':
      return { outcome: 'notice', standing: review.standing };
    case 'fall':
      return { outcome: 'fall', standing: review.standing };
    case 'keep':
    case 'renew':
    case 'grace':
      return { outcome: 'stay', standing: review.standing };
  }
}
