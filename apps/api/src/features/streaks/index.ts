export { moveStreak } from './move-streak.ts';
export { readStreaks } from './read-streaks.ts';
export { streakRouter } from './streak.router.ts';
