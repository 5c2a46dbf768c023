/** How weekly streaks work in a workspace. */
export type StreakPolicy = {
  /** Active weeks in a row after which one freeze is banked. */
  readonly weeksPerFreeze: number;
  /** Freezes that can be banked at once. A freeze saves a missed week by itself. */
  readonly freezesMax: number;
  /** By how much awards rise from how many weeks on; ascending. 10,000 basis points are the whole award once more. */
  readonly bonuses: readonly { readonly weeks: number; readonly basisPoints: number }[];
};

/** One freeze per 4 weeks, 2 at most; 5 % more from 4 weeks on, 10 % from 12, 15 % from 26. */
export const defaultStreakPolicy: StreakPolicy = {
  weeksPerFreeze: 4,
  freezesMax: 2,
  bonuses: [
    { weeks: 4, basisPoints: 500 },
    { weeks: 12, basisPoints: 1_000 },
    { weeks: 26, basisPoints: 1_500 },
  ],
};

/** Basis points by which a streak of `weeks` raises an award; 0 below the first step. */
export function streakBonus(weeks: number, policy: StreakPolicy): number {
  return policy.bonuses.findLast((bonus) => weeks >= bonus.weeks)?.basisPoints ?? 0;
}
