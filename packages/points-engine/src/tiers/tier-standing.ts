import { addMonths } from '../kernel/calendar.ts';
import type { TierName } from '../vocabulary.ts';
import type { TierPolicy } from './tier-policy.ts';

/** A member's tier and since when. */
export type TierStanding = {
  readonly tier: TierName;
  /** Since when its kept months run: when the tier was reached, by a rise or by a fall to it, or when points kept it once more. */
  readonly reachedAt: Date;
  /** When the tier falls unless the points are back by then; null while nothing threatens it. */
  readonly graceEndsAt: Date | null;
};

/** The standing of a member who joins the workspace at `at`. */
export function startingStanding(at: Date): TierStanding {
  return { tier: 'none', reachedAt: at, graceEndsAt: null };
}

/** Until when a tier is kept whatever happens (rule 5: at least 12 months), in calendar months of the workspace's `timeZone`. */
export function tierKeptUntil(standing: TierStanding, timeZone: string, policy: TierPolicy): Date {
  return addMonths(standing.reachedAt, policy.keptMonths, timeZone);
}
