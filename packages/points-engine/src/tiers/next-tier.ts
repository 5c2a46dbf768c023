import type { TierName } from '../vocabulary.ts';
import { missingToTier } from './missing-to-tier.ts';
import { tierAbove } from './tier-order.ts';
import { tierThreshold, type TierPolicy } from './tier-policy.ts';

/** The way to the tier above. */
export type NextTier = {
  readonly tier: TierName;
  /** Status points in the window that reach it. */
  readonly threshold: number;
  /** Status points missing, above 0 unless the rise is due already. */
  readonly missing: number;
  /** Share of the way from the present tier's threshold, 0 to 1, not rounded. */
  readonly progress: number;
};

/** How far it is from `tier` to the one above with `statusPoints` in the window; null at the top. */
export function nextTier(tier: TierName, statusPoints: number, policy: TierPolicy): NextTier | null {
  const next = tierAbove(tier);
  if (next === null) return null;
  const from = tierThreshold(tier, policy);
  const threshold = tierThreshold(next, policy);
  // Below `from` when a kept tier's points have left the window, above `threshold` until the rise is posted.
  const progress = Math.min(1, Math.max(0, (statusPoints - from) / (threshold - from)));
  return { tier: next, threshold, missing: missingToTier(next, statusPoints, policy), progress };
}
