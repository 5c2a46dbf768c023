import { addDays } from '../kernel/calendar.ts';
import type { TierReviewOutcome } from '../vocabulary.ts';
import { isTierAtLeast, tierBelow } from './tier-order.ts';
import { statusWindowStart, tierForPoints, type TierPolicy } from './tier-policy.ts';
import { tierKeptUntil, type TierStanding } from './tier-standing.ts';

/** A standing to review at `at`, daily as a rule. */
export type ReviewTierInput = {
  readonly standing: TierStanding;
  /** Status points that count, from `reviewWindowStart` on. */
  readonly statusPoints: number;
  readonly at: Date;
  /** The workspace's zone, in which months and days are counted. */
  readonly timeZone: string;
  readonly policy: TierPolicy;
};

/**
 * Since when status points count in a review at `at`: from the day it is about, which is past when the review is late, by hours as a rule. So
 * what a champion was told to earn by that day is enough, whatever leaves the window before the review comes.
 */
export function reviewWindowStart({ standing, at, timeZone, policy }: Omit<ReviewTierInput, 'statusPoints'>): Date {
  const day = standing.graceEndsAt ?? tierKeptUntil(standing, timeZone, policy);
  return statusWindowStart(day < at ? day : at, timeZone, policy);
}

/** What the review found, and the standing after it. */
export type TierReview = { readonly outcome: TierReviewOutcome; readonly standing: TierStanding };

/**
 * Decides whether a tier is kept (rule 5: kept at least 12 months, 30 days of grace with a notice before it falls, by one tier
 * at most). `keep`: it is within its kept months, or the member has none; `renew`: they are over and the points reach it, which keeps
 * it for as many months again; `notice`: they do not, grace begins and the champion is told; `grace`: still under way; `fall`: one
 * tier down, which is then kept for its own months, so that no two falls come closer than that.
 */
export function reviewTier({ standing, statusPoints, at, timeZone, policy }: ReviewTierInput): TierReview {
  const keptUntil = tierKeptUntil(standing, timeZone, policy);
  if (standing.tier === 'none' || at < keptUntil)
    return { outcome: 'keep', standing: { ...standing, graceEndsAt: null } };
  if (isTierAtLeast(tierForPoints(statusPoints, policy), standing.tier)) {
    return { outcome: 'renew', standing: renewed(standing, { at, keptUntil, timeZone, policy }) };
  }
  if (standing.graceEndsAt === null) {
    return { outcome: 'notice', standing: { ...standing, graceEndsAt: addDays(at, policy.graceDays, timeZone) } };
  }
  if (at < standing.graceEndsAt) return { outcome: 'grace', standing };
  return { outcome: 'fall', standing: { tier: tierBelow(standing.tier), reachedAt: at, graceEndsAt: null } };
}

/**
 * The months run on from where they ended, also when the points came back in the grace after it, so that the day of the year stays. From
 * now when that would be over already.
 */
function renewed(
  standing: TierStanding,
  {
    at,
    keptUntil,
    timeZone,
    policy,
  }: Omit<ReviewTierInput, 'standing' | 'statusPoints'> & { readonly keptUntil: Date },
): TierStanding {
  const onTime: TierStanding = { tier: standing.tier, reachedAt: keptUntil, graceEndsAt: null };
  return tierKeptUntil(onTime, timeZone, policy) > at ? onTime : { ...onTime, reachedAt: at };
}
