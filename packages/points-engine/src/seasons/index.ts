export { dropSeason, planSeason } from './plan-season.ts';
export type { PlanSeasonInput } from './plan-season.ts';
export { quarterSeasons } from './quarter-seasons.ts';
export type { SeasonDays } from './quarter-seasons.ts';
export { seasonBounds, seasonProblems } from './season-draft.ts';
export type { SeasonDraft } from './season-draft.ts';
export { seasonStateAt, seasonWindow } from './season-window.ts';
export type { SeasonWindow } from './season-window.ts';
