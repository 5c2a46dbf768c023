import { addMonths } from '../kernel/calendar.ts';
import { type TierName, tierNames } from '../vocabulary.ts';

/** How a workspace places members in tiers. Thresholds ascend. */
export type TierPolicy = {
  /** Status points in the window that reach each tier. */
  readonly thresholds: { readonly [tier in Exclude<TierName, 'none'>]: number };
  /** Calendar months of status points that count. */
  readonly windowMonths: number;
  /** Calendar months a tier is kept at least, from when it was reached. */
  readonly keptMonths: number;
  /** Calendar days between the notice and the fall. */
  readonly graceDays: number;
};

/** Rule 5: Bronze 250, Silver 1,000, Gold 2,500 in a rolling 12 months; kept 12 months; 30 days of grace. */
export const defaultTierPolicy: TierPolicy = {
  thresholds: { bronze: 250, silver: 1_000, gold: 2_500 },
  windowMonths: 12,
  keptMonths: 12,
  graceDays: 30,
};

/** Status points that reach `tier`; 0 for `none`. */
export function tierThreshold(tier: TierName, policy: TierPolicy): number {
  return tier === 'none' ? 0 : policy.thresholds[tier];
}

/** The highest tier whose threshold `statusPoints` reach. */
export function tierForPoints(statusPoints: number, policy: TierPolicy): TierName {
  return tierNames.findLast((tier) => statusPoints >= tierThreshold(tier, policy)) ?? 'none';
}

/**
 * Since when status points count at `at`: entries with `occurredAt` after this instant are in the window. Calendar months in
 * the workspace's `timeZone`.
 */
export function statusWindowStart(at: Date, timeZone: string, policy: TierPolicy): Date {
  return addMonths(at, -policy.windowMonths, timeZone);
}
