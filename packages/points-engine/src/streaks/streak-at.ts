import { weeksBetween } from '../kernel/week.ts';
import type { StreakPolicy } from './streak-policy.ts';

/** A champion's weeks, each named by its Monday in the workspace's zone (see `weekOf`). */
export type StreakAtInput = {
  /** Weeks with at least one award, in any order; add the present one to see where an award leads. */
  readonly activeWeeks: readonly string[];
  /** The week in which the champion opted in; weeks before it do not count. Null: has not, and has no streak. */
  readonly optedInWeek: string | null;
  /** The week it is now. */
  readonly week: string;
  readonly policy: StreakPolicy;
};

/** How a streak stands. */
export type Streak = {
  /** Active weeks without a break, the present one included once it is active; frozen weeks hold the place and do not count. */
  readonly weeks: number;
  /** The most there ever were. */
  readonly longestWeeks: number;
  /** Freezes banked. */
  readonly freezes: number;
  /** Weeks that a freeze saved, in the streak that stands. */
  readonly frozenWeeks: number;
  /** `none`: there is no streak; `safe`: this week is active; `at-risk`: it is not yet, and a freeze or the streak goes with it. */
  readonly state: 'none' | 'safe' | 'at-risk';
};

/**
 * The weekly streak of a champion. Every `weeksPerFreeze` active weeks bank one freeze, up to `freezesMax`; a missed week takes one by itself,
 * and without one the streak begins anew. Reckoned from the weeks alone, so that a reversed award takes its week out again.
 */
export function streakAt({ activeWeeks, optedInWeek, week, policy }: StreakAtInput): Streak {
  if (optedInWeek === null) return noStreak;
  const counted = [...new Set(activeWeeks)].filter((active) => active >= optedInWeek && active <= week).toSorted();

  let streak = noStreak;
  let last: string | null = null;
  for (const active of counted) {
    streak = addActiveWeek(streak, missedBetween(last, active), policy);
    last = active;
  }
  if (last === week) return streak;
  const now = missWeeks(streak, missedBetween(last, week));
  return { ...now, state: now.weeks === 0 ? 'none' : 'at-risk' };
}

/** No streak yet. */
export const noStreak: Streak = { weeks: 0, longestWeeks: 0, freezes: 0, frozenWeeks: 0, state: 'none' };

/** The streak after an active week that comes `missed` weeks after the last one; for who counts week by week. */
export function addActiveWeek(streak: Streak, missed: number, policy: StreakPolicy): Streak {
  return addWeek(missWeeks(streak, missed), policy);
}

/** Weeks between two, neither included; none before the first. */
function missedBetween(last: string | null, week: string): number {
  return last === null ? 0 : weeksBetween(last, week) - 1;
}

function addWeek(streak: Streak, { weeksPerFreeze, freezesMax }: StreakPolicy): Streak {
  const weeks = streak.weeks + 1;
  const isBanked = weeks % weeksPerFreeze === 0 && streak.freezes < freezesMax;
  return {
    ...streak,
    weeks,
    longestWeeks: Math.max(streak.longestWeeks, weeks),
    freezes: streak.freezes + (isBanked ? 1 : 0),
    state: 'safe',
  };
}

function missWeeks(streak: Streak, missed: number): Streak {
  if (missed <= streak.freezes) {
    return { ...streak, freezes: streak.freezes - missed, frozenWeeks: streak.frozenWeeks + missed };
  }
  return { ...streak, weeks: 0, freezes: 0, frozenWeeks: 0 };
}
