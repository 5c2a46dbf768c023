import type { TierName } from '../vocabulary.ts';
import { tierThreshold, type TierPolicy } from './tier-policy.ts';

/** Status points that `statusPoints` lack to reach `tier`; 0 when they reach it. */
export function missingToTier(tier: TierName, statusPoints: number, policy: TierPolicy): number {
  return Math.max(0, tierThreshold(tier, policy) - statusPoints);
}
