import { addDays } from '../kernel/calendar.ts';
import type { RedemptionState } from '../vocabulary.ts';

/** Days within which staff move a redemption on, by the state it waits in. Champions are told the day, so it is a promise. */
export const redemptionDaysMax = { requested: 2, approved: 5 } as const;

/**
 * By when staff move a redemption on: so many calendar days after it came into its state, at the same time of day in the workspace's
 * zone. Null when it is over.
 *
 * @param since when it came into this state
 * @param timeZone IANA zone
 */
export function redemptionDueAt(state: RedemptionState, since: Date, timeZone: string): Date | null {
  if (state !== 'requested' && state !== 'approved') return null;
  return addDays(since, redemptionDaysMax[state], timeZone);
}
