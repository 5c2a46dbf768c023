import type { SeasonState } from '../vocabulary.ts';

/** The instants of a season: `from` belongs to it, `until` is the first that does not. */
export type SeasonWindow = { readonly from: Date; readonly until: Date };

/** First and last day of a season as instants in the workspace's `timeZone`. A day begins at its first instant, which need not be midnight. */
export function seasonWindow(
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string },
  timeZone: string,
): SeasonWindow {
  return { from: startOf(startsOn, timeZone), until: startOf(endsOn, timeZone, 1) };
}

/** How a season stands at `now`. Between its last instant and the night that freezes it, it has `ended`. */
export function seasonStateAt(
  { from, until, closedAt }: SeasonWindow & { readonly closedAt: Date | null },
  now: Date,
): SeasonState {
  if (closedAt) return 'closed';
  if (now < from) return 'planned';
  return now < until ? 'running' : 'ended';
}

function startOf(day: string, timeZone: string, daysLater = 0): Date {
  return new Date(Temporal.PlainDate.from(day).add({ days: daysLater }).toZonedDateTime(timeZone).epochMilliseconds);
}
