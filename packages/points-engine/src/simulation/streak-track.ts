import type { DayTable } from '../kernel/day-table.ts';
import { weeksBetween } from '../kernel/week.ts';
import { addActiveWeek, noStreak, type Streak, streakAt } from '../streaks/streak-at.ts';
import type { StreakPolicy } from '../streaks/streak-policy.ts';

/** One member's streak, followed award by award. */
export type StreakTrack = {
  /** Weeks of the streak if there is an award on `day`; null for who has not opted in by then. */
  readonly weeksWith: (day: number) => number | null;
  /** There is one. */
  readonly earn: (day: number) => void;
};

/** What a streak begins with. */
export type StreakOpening = {
  /** The week, by its Monday, in which the champion opted in; null: has not. */
  readonly optedInWeek: string | null;
  /** Weeks with an award before the replay, by their Mondays. */
  readonly activeWeeks: readonly string[];
};

/** Follows a streak that began before the replay, or begins in it. Days are asked for in time order. */
export function createStreakTrack(
  { optedInWeek, activeWeeks }: StreakOpening,
  policy: StreakPolicy,
  days: DayTable,
): StreakTrack {
  if (optedInWeek === null) return neverStreak;
  const firstKey = keyOf(optedInWeek);
  const lastBefore = activeWeeks.toSorted().findLast((week) => week >= optedInWeek);
  let lastKey = lastBefore === undefined ? null : keyOf(lastBefore);
  let streak = lastBefore === undefined ? noStreak : streakAt({ activeWeeks, optedInWeek, week: lastBefore, policy });

  function after(key: number): Streak {
    if (key === lastKey) return streak;
    return addActiveWeek(streak, lastKey === null ? 0 : key - lastKey - 1, policy);
  }
  return {
    weeksWith(day) {
      const key = days.periodKey('week', day);
      return key < firstKey ? null : after(key).weeks;
    },
    earn(day) {
      const key = days.periodKey('week', day);
      if (key < firstKey) return;
      streak = after(key);
      lastKey = key;
    },
  };
}

const neverStreak: StreakTrack = { weeksWith: () => null, earn: () => {} };

/** The week's number, as `periodKey` counts: from the week of 1 January 1970, which began on Monday 29 December 1969. */
function keyOf(monday: string): number {
  return weeksBetween('1969-12-29', monday);
}
