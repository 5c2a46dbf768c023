import type { FieldProblem } from '../kernel/decision.ts';
import { textProblems } from '../kernel/field-problems.ts';

/** A season as staff write it. Days are calendar days in the workspace's zone, `YYYY-MM-DD`; both belong to the season. */
export type SeasonDraft = { readonly name: string; readonly startsOn: string; readonly endsOn: string };

/** The most a season may hold: characters of its name, days from first to last. */
export const seasonBounds = { nameMax: 60, daysMax: 366 } as const;

/**
 * Everything that is wrong with a season, in the order of the form; empty when nothing is. A season begins after `today`: what was earned
 * before anybody knew of it would decide it.
 *
 * @param today calendar day in the workspace's zone
 */
export function seasonProblems({ name, startsOn, endsOn }: SeasonDraft, today: string): FieldProblem[] {
  return [
    ...textProblems('name', name, seasonBounds.nameMax),
    ...(startsOn <= today ? [{ path: 'startsOn', code: 'already-over' } as const] : []),
    ...lengthOfSeason(startsOn, endsOn),
  ];
}

function lengthOfSeason(startsOn: string, endsOn: string): FieldProblem[] {
  if (endsOn < startsOn) return [{ path: 'endsOn', code: 'ends-before-start' }];
  const days =
    Temporal.PlainDate.from(startsOn).until(Temporal.PlainDate.from(endsOn), { largestUnit: 'days' }).days + 1;
  return days > seasonBounds.daysMax ? [{ path: 'endsOn', code: 'out-of-range', limit: seasonBounds.daysMax }] : [];
}
