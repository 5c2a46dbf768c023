import { addMonths } from '../kernel/calendar.ts';
import type { TierName } from '../vocabulary.ts';
import { missingToTier } from './missing-to-tier.ts';
import { nextTier, type NextTier } from './next-tier.ts';
import { reviewTier, reviewWindowStart } from './review-tier.ts';
import { tierBelow } from './tier-order.ts';
import { statusWindowStart, type TierPolicy } from './tier-policy.ts';
import { tierKeptUntil, type TierStanding } from './tier-standing.ts';

/** Status points at the moment they count from; below 0 where they were taken back. */
export type DatedStatus = { readonly points: number; readonly occurredAt: Date };

/** A standing to look ahead from. */
export type ForecastTierInput = {
  readonly standing: TierStanding;
  /** The member's status points in the window at `at`; older ones do no harm. */
  readonly entries: readonly DatedStatus[];
  readonly at: Date;
  /** The workspace's zone, in which months and days are counted. */
  readonly timeZone: string;
  readonly policy: TierPolicy;
};

/** What happens to a tier if nothing more is earned, and what would keep it. */
export type TierKeeping = {
  /** Until when the tier is safe whatever happens; in its grace, the day it falls. */
  readonly until: Date;
  /** Whether `until` is the end of a grace. */
  readonly isGrace: boolean;
  /** Status points that count at `until` if none are added. */
  readonly statusPointsThen: number;
  /** Status points to add by `until` that keep the tier until `renewedUntil`; 0 when enough are there. */
  readonly missing: number;
  /** In a grace, status points that keep the tier if they are earned now; fewer than `missing` where older ones leave before it ends. */
  readonly missingNow: number | null;
  /** Until when the tier is kept once the points are there. */
  readonly renewedUntil: Date;
  /** The tier after a fall. */
  readonly fallsTo: TierName;
};

/** Points that will no longer count. */
export type LeavingStatus = { readonly points: number; readonly on: Date };

/** What lies ahead of a member. */
export type TierForecast = {
  /** Status points in the window now, 0 or more. */
  readonly statusPoints: number;
  /** The way to the tier above; null at the top. */
  readonly next: NextTier | null;
  /** Null without a tier. */
  readonly keeping: TierKeeping | null;
  /** The next points to leave the window: until then the way to the next tier does not grow. Null when none do. */
  readonly leaving: LeavingStatus | null;
};

/**
 * Looks ahead as if nothing more were earned: "keeps Gold until 3 May; 240 more by then keeps it another year". What it promises is what
 * `reviewTier` does on that day; a review that is due already is taken as done. The policy is taken as it is now.
 */
export function forecastTier(asked: ForecastTierInput): TierForecast {
  const input = { ...asked, standing: asSettled(asked) };
  const statusPoints = pointsInWindow(input, input.at);
  return {
    statusPoints,
    next: nextTier(input.standing.tier, statusPoints, input.policy),
    keeping: keepingOf(input),
    leaving: nextLeaving(input),
  };
}

/** Where the member stands after the coming review: points that came back in the grace have ended it, but only a review begins the next term. */
function asSettled(input: ForecastTierInput): TierStanding {
  const { standing, at, timeZone, policy } = input;
  const since = reviewWindowStart({ standing, at, timeZone, policy });
  const review = reviewTier({ standing, statusPoints: pointsSince(input, since), at, timeZone, policy });
  return review.outcome === 'renew' || review.outcome === 'notice' ? review.standing : standing;
}

function keepingOf(input: ForecastTierInput): TierKeeping | null {
  const { standing, timeZone, policy } = input;
  if (standing.tier === 'none') return null;
  const keptUntil = tierKeptUntil(standing, timeZone, policy);
  const until = standing.graceEndsAt ?? keptUntil;
  const isGrace = standing.graceEndsAt !== null;
  const statusPointsThen = pointsInWindow(input, until);
  return {
    until,
    isGrace,
    statusPointsThen,
    missing: missingToTier(standing.tier, statusPointsThen, policy),
    missingNow: isGrace ? missingToTier(standing.tier, pointsInWindow(input, input.at), policy) : null,
    renewedUntil: renewedUntil(input, until),
    fallsTo: tierBelow(standing.tier),
  };
}

/** The day of the year stays, unless the next term would be over before the grace is: after a change to shorter ones. */
function renewedUntil({ standing, at, timeZone, policy }: ForecastTierInput, until: Date): Date {
  const onTime = addMonths(tierKeptUntil(standing, timeZone, policy), policy.keptMonths, timeZone);
  return onTime > until ? onTime : addMonths(at, policy.keptMonths, timeZone);
}

function pointsInWindow(input: ForecastTierInput, at: Date): number {
  return pointsSince(input, statusWindowStart(at, input.timeZone, input.policy));
}

function pointsSince({ entries }: ForecastTierInput, start: Date): number {
  const sum = entries.reduce((total, entry) => total + (entry.occurredAt > start ? entry.points : 0), 0);
  // A reversal counts from when the award does, so the sum is below 0 only where a caller left some out.
  return Math.max(0, sum);
}

/** Points of one calendar day leave together: a champion thinks in days. What was taken back in full leaves unseen. */
function nextLeaving({ entries, at, timeZone, policy }: ForecastTierInput): LeavingStatus | null {
  if (policy.kind === 'lifetime') return null;
  const start = statusWindowStart(at, timeZone, policy);
  const counting = entries.filter((entry) => entry.occurredAt > start);
  const byDay = Map.groupBy(counting, (entry) => dayOf(entry.occurredAt, timeZone));
  const days = [...byDay].toSorted(([left], [right]) => (left < right ? -1 : 1));
  for (const [, ofDay] of days) {
    const points = ofDay.reduce((sum, entry) => sum + entry.points, 0);
    if (points <= 0) continue;
    const first = new Date(Math.min(...ofDay.map((entry) => entry.occurredAt.getTime())));
    return { points, on: addMonths(first, policy.windowMonths, timeZone) };
  }
  return null;
}

function dayOf(at: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
