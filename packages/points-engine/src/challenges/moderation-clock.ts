import { addDays } from '../kernel/calendar.ts';

/** Days within which staff answer a submission. Champions are told the day, so it is a promise. Default of the workspace's policy. */
export const moderationDaysMax = 2;

/**
 * By when an answer is expected: `days` calendar days later at the same time of day in the workspace's zone.
 *
 * @param timeZone IANA zone
 */
export function moderationDueAt(submittedAt: Date, timeZone: string, days: number = moderationDaysMax): Date {
  return addDays(submittedAt, days, timeZone);
}
