import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { SeasonState } from '../vocabulary.ts';
import { overlaps, type SeasonDays } from './quarter-seasons.ts';
import { type SeasonDraft, seasonProblems } from './season-draft.ts';

/** A season that staff want to store. */
export type PlanSeasonInput = {
  readonly draft: SeasonDraft;
  /** How the season stands that is changed; null for a new one. */
  readonly state: SeasonState | null;
  /** Every other season of the workspace. */
  readonly others: readonly SeasonDays[];
  /** Calendar day in the workspace's zone, `YYYY-MM-DD`. */
  readonly today: string;
};

/**
 * Whether staff may store a season. Only one that is to come can be changed: people play by the dates they were told. Refusals:
 * `season-started` with its `state`; `season-not-ready` with its `problems`; `season-overlaps`.
 */
export function planSeason({ draft, state, others, today }: PlanSeasonInput): Decision<true> {
  if (state !== null && state !== 'planned') return refuse('season-started', { state });
  const problems = seasonProblems(draft, today);
  if (problems.length > 0) return refuse('season-not-ready', { problems });
  return others.some((season) => overlaps(draft, season)) ? refuse('season-overlaps') : allow(true);
}

/** Whether staff may drop a season. Refusal: `season-started` with its `state`. */
export function dropSeason(state: SeasonState): Decision<true> {
  return state === 'planned' ? allow(true) : refuse('season-started', { state });
}
