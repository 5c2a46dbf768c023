export { defaultStreakPolicy, streakBonus } from './streak-policy.ts';
export type { StreakPolicy } from './streak-policy.ts';
export { streakAt } from './streak-at.ts';
export type { Streak, StreakAtInput } from './streak-at.ts';
