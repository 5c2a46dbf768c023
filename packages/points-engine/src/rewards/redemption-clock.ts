import { addDays } from '../kernel/calendar.ts';
import type { RedemptionState } from '../vocabulary.ts';

/** Days within which staff move a redemption on, by the state it waits in. Champions are told the day, so it is a promise. */
export type RedemptionDaysMax = { readonly requested: number; readonly approved: number };

/** The house's own, unless a workspace says otherwise. */
export const redemptionDaysMax: RedemptionDaysMax = { requested: 2, approved: 5 };

/** A redemption that has come into a state, and where. */
export type RedemptionDueInput = {
  readonly state: RedemptionState;
  /** When it came into this state. */
  readonly since: Date;
  /** IANA zone. */
  readonly timeZone: string;
  readonly daysMax: RedemptionDaysMax;
};

/**
 * By when staff move a redemption on: so many calendar days after it came into its state, at the same time of day in the workspace's
 * zone. Null when it is over.
 */
export function redemptionDueAt({ state, since, timeZone, daysMax }: RedemptionDueInput): Date | null {
  if (state !== 'requested' && state !== 'approved') return null;
  return addDays(since, daysMax[state], timeZone);
}
