import { addMonths } from '../kernel/calendar.ts';
import type { SeasonDraft } from './season-draft.ts';

/** Days that a season takes. */
export type SeasonDays = Pick<SeasonDraft, 'startsOn' | 'endsOn'>;

/**
 * The seasons to make at `now` where nobody made others: the calendar quarter that is running and the one after it, in the workspace's
 * zone. A quarter that touches a season which is there is left out: then the workspace has seasons of its own.
 */
export function quarterSeasons(now: Date, timeZone: string, existing: readonly SeasonDays[]): SeasonDraft[] {
  return [quarterAt(now, timeZone), quarterAt(addMonths(now, 3, timeZone), timeZone)].filter(
    (quarter) => !existing.some((season) => overlaps(quarter, season)),
  );
}

/** Whether two seasons share a day. */
export function overlaps(left: SeasonDays, right: SeasonDays): boolean {
  return left.startsOn <= right.endsOn && right.startsOn <= left.endsOn;
}

function quarterAt(at: Date, timeZone: string): SeasonDraft {
  const day = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const first = day.with({ day: 1 }).subtract({ months: (day.month - 1) % 3 });
  const last = first.add({ months: 3 }).subtract({ days: 1 });
  return {
    name: `Q${Math.ceil(first.month / 3)} ${first.year}`,
    startsOn: first.toString(),
    endsOn: last.toString(),
  };
}
