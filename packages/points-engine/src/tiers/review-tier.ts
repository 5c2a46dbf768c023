import { addDays } from '../kernel/calendar.ts';
import type { TierReviewOutcome } from '../vocabulary.ts';
import { isTierAtLeast, tierBelow } from './tier-order.ts';
import { tierForPoints, type TierPolicy } from './tier-policy.ts';
import { tierKeptUntil, type TierStanding } from './tier-standing.ts';

/** A standing to review at `at`, daily as a rule. */
export type ReviewTierInput = {
  readonly standing: TierStanding;
  /** Status points in the window that ends at `at`. */
  readonly statusPoints: number;
  readonly at: Date;
  /** The workspace's zone, in which months and days are counted. */
  readonly timeZone: string;
  readonly policy: TierPolicy;
};

/** What the review found, and the standing after it. */
export type TierReview = { readonly outcome: TierReviewOutcome; readonly standing: TierStanding };

/**
 * Decides whether a tier is kept (rule 5: kept at least 12 months, 30 days of grace with a notice before it falls, by one tier
 * at most). `keep`: the points reach it, or it is within its kept months; `notice`: grace begins and the champion is told;
 * `grace`: still under way; `fall`: one tier down, which is then kept for its own months, so that no two falls come closer
 * than that.
 */
export function reviewTier({ standing, statusPoints, at, timeZone, policy }: ReviewTierInput): TierReview {
  const isReached = isTierAtLeast(tierForPoints(statusPoints, policy), standing.tier);
  if (isReached || at < tierKeptUntil(standing, timeZone, policy)) {
    return { outcome: 'keep', standing: { ...standing, graceEndsAt: null } };
  }
  if (standing.graceEndsAt === null) {
    return { outcome: 'notice', standing: { ...standing, graceEndsAt: addDays(at, policy.graceDays, timeZone) } };
  }
  if (at < standing.graceEndsAt) return { outcome: 'grace', standing };
  return { outcome: 'fall', standing: { tier: tierBelow(standing.tier), reachedAt: at, graceEndsAt: null } };
}
