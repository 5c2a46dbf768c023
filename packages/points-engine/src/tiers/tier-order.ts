import { type TierName, tierNames } from '../vocabulary.ts';

/** Rank of a tier: 0 for `none` up to 3 for `gold`. */
export function tierRank(tier: TierName): number {
  return tierNames.indexOf(tier);
}

/** Whether `tier` is `needed` or higher. */
export function isTierAtLeast(tier: TierName, needed: TierName): boolean {
  return tierRank(tier) >= tierRank(needed);
}

/** The tier one above; null for `gold`. */
export function tierAbove(tier: TierName): TierName | null {
  return tierNames[tierRank(tier) + 1] ?? null;
}

/** The tier one below; `none` stays `none`. */
export function tierBelow(tier: TierName): TierName {
  return tierNames[tierRank(tier) - 1] ?? 'none';
}
