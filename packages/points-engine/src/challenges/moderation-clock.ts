import { addDays } from '../kernel/calendar.ts';

/** Days within which staff answer a submission. Champions are told the day, so it is a promise. */
export const moderationDaysMax = 2;

/**
 * By when an answer is expected: two calendar days later at the same time of day in the workspace's zone.
 *
 * @param timeZone IANA zone
 */
export function moderationDueAt(submittedAt: Date, timeZone: string): Date {
  return addDays(submittedAt, moderationDaysMax, timeZone);
}
