import { addMonths } from '../kernel/calendar.ts';

/** How long reward points last (rule 4: they expire 18 months after they were earned). Default of the workspace's policy. */
export const lotLifeMonthsDefault = 18;

/**
 * When points earned at `earnedAt` expire: `lifeMonths` calendar months later at the same wall-clock time in the workspace's
 * `timeZone`, on the last day of the month where that day does not exist.
 */
export function lotExpiry(earnedAt: Date, timeZone: string, lifeMonths: number = lotLifeMonthsDefault): Date {
  return addMonths(earnedAt, lifeMonths, timeZone);
}
