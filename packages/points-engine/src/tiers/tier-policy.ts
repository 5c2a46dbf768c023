import { addMonths } from '../kernel/calendar.ts';
import { type TierName, tierNames, type TierPolicyKind } from '../vocabulary.ts';

/** How a workspace places members in tiers. Thresholds ascend. */
export type TierPolicy = {
  /** `rolling`: status points of the last `windowMonths` count; `lifetime`: all of them. */
  readonly kind: TierPolicyKind;
  /** Status points in the window that reach each tier. */
  readonly thresholds: { readonly [tier in Exclude<TierName, 'none'>]: number };
  /** Calendar months of status points that count; kept but not read while the kind is `lifetime`. */
  readonly windowMonths: number;
  /** Calendar months a tier is kept at least, from when it was reached. */
  readonly keptMonths: number;
  /** Calendar days between the notice and the fall. */
  readonly graceDays: number;
};

/** Rule 5: Bronze 250, Silver 1,000, Gold 2,500 in a rolling 12 months; kept 12 months; 30 days of grace. */
export const defaultTierPolicy: TierPolicy = {
  kind: 'rolling',
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

/** Before the first deed of anybody: where the window of a lifetime begins. Any database can store it, unlike the first instant a date can hold. */
const BEFORE_ALL = new Date(0);

/**
 * Since when status points count at `at`: entries with `occurredAt` after this instant are in the window. Calendar months in
 * the workspace's `timeZone`; 1970 when points count for a lifetime.
 */
export function statusWindowStart(at: Date, timeZone: string, policy: TierPolicy): Date {
  return policy.kind === 'lifetime' ? BEFORE_ALL : addMonths(at, -policy.windowMonths, timeZone);
}
