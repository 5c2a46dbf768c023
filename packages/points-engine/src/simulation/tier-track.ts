import type { DayTable } from '../kernel/day-table.ts';
import { placeInTier } from '../tiers/place-in-tier.ts';
import { replaceUnderPolicy } from '../tiers/replace-under-policy.ts';
import { reviewTier } from '../tiers/review-tier.ts';
import { tierAbove, tierRank } from '../tiers/tier-order.ts';
import { tierThreshold, type TierPolicy } from '../tiers/tier-policy.ts';
import type { TierStanding } from '../tiers/tier-standing.ts';
import type { TierName } from '../vocabulary.ts';
import type { MemberOpening } from './member-history.ts';
import { createStatusWindow } from './status-window.ts';

/** One member's way through the tiers. */
export type TierTrack = {
  readonly tier: TierName;
  readonly rises: number;
  readonly falls: number;
  /** Time passes: holds every review that is due at `at` or before. */
  readonly advance: (at: number) => void;
  /** Status points are earned at `at`, which is not before anything told earlier. */
  readonly earn: (points: number, at: number) => void;
};

/** Where tiers are followed: under one policy, from `from` on. */
export type TierCourse = {
  readonly policy: TierPolicy;
  readonly timeZone: string;
  readonly days: DayTable;
  readonly from: number;
};

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Follows one member's tier under a policy that comes into force at `from`. Reviews are held on the instant they are due. */
export function createTierTrack(opening: MemberOpening, { policy, timeZone, days, from }: TierCourse): TierTrack {
  const points = createStatusWindow(opening.status);
  let standing = opening.standing;
  let due = Infinity;
  let riseFrom = Infinity;
  let rises = 0;
  let falls = 0;

  function windowStart(at: number): number {
    return policy.kind === 'lifetime' ? 0 : days.addMonths(at, -policy.windowMonths);
  }
  function move(next: TierStanding): void {
    const steps = tierRank(next.tier) - tierRank(standing.tier);
    if (steps > 0) rises += 1;
    if (steps < 0) falls += 1;
    standing = next;
    const above = tierAbove(next.tier);
    riseFrom = above === null ? Infinity : tierThreshold(above, policy);
    due = next.tier === 'none' ? Infinity : (next.graceEndsAt?.getTime() ?? keptUntil(next));
  }
  function keptUntil({ reachedAt }: TierStanding): number {
    return days.addMonths(reachedAt.getTime(), policy.keptMonths);
  }
  function review(at: number): void {
    const statusPoints = points.since(windowStart(at));
    const found = reviewTier({ standing, statusPoints, at: new Date(at), timeZone, policy });
    move(found.standing);
    // A policy that keeps a tier for no time at all is reviewed daily, not without end.
    if (found.outcome !== 'notice' && found.outcome !== 'fall') due = Math.max(due, at + DAY_MS);
  }

  const statusPoints = points.since(windowStart(from));
  const at = new Date(from);
  move(replaceUnderPolicy({ standing, statusPoints, at, timeZone, policy, falls: 'as-promised' }).standing);
  return {
    get tier() {
      return standing.tier;
    },
    get rises() {
      return rises;
    },
    get falls() {
      return falls;
    },
    advance(until) {
      while (due <= until) review(Math.max(due, from));
    },
    earn(earned, when) {
      points.add(earned, when);
      const counted = points.since(windowStart(when));
      if (counted < riseFrom && standing.graceEndsAt === null) return;
      move(placeInTier({ standing, statusPoints: counted, at: new Date(when), policy }).standing);
    },
  };
}
