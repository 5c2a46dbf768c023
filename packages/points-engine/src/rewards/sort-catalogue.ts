import type { Refusal } from '../kernel/decision.ts';
import { type CatalogueGroup, catalogueGroups } from '../vocabulary.ts';
import { type RedeemableReward, type Redeemer, redemptionEligibility } from './redemption-eligibility.ts';

/** A reward as the catalogue sorts it, with how often this champion has redeemed it. */
export type CatalogueReward = RedeemableReward & Pick<Redeemer, 'redeemedCount'> & { readonly id: string };

/** A reward in its place, and why it cannot be had; null when it can. */
export type CatalogueItem<T extends CatalogueReward> = {
  readonly reward: T;
  readonly group: CatalogueGroup;
  readonly refusal: Refusal | null;
  /** Points left after redeeming it; null when it cannot be had. */
  readonly availableAfter: number | null;
};

/**
 * The catalogue for one champion: what can be had now (dearest first: what the points are worth most for), then what lacks
 * points only (the least missing first), then the rest (cheapest first); ties by id. Rewards that are not active are left out.
 */
export function sortCatalogue<T extends CatalogueReward>(
  rewards: readonly T[],
  member: Omit<Redeemer, 'redeemedCount'>,
): CatalogueItem<T>[] {
  return rewards
    .filter((reward) => reward.state === 'active')
    .map((reward) => placeInCatalogue(reward, member))
    .toSorted(byGroup);
}

/** One reward's place for one champion: as in the catalogue, and `later` for one that is not active. */
export function placeInCatalogue<T extends CatalogueReward>(
  reward: T,
  member: Omit<Redeemer, 'redeemedCount'>,
): CatalogueItem<T> {
  const decision = redemptionEligibility(reward, { ...member, redeemedCount: reward.redeemedCount });
  if (decision.ok) return { reward, group: 'now', refusal: null, availableAfter: decision.value.availableAfter };
  const group = decision.refusal.code === 'not-enough-points' ? 'near' : 'later';
  return { reward, group, refusal: decision.refusal, availableAfter: null };
}

function byGroup(left: CatalogueItem<CatalogueReward>, right: CatalogueItem<CatalogueReward>): number {
  const groups = catalogueGroups.indexOf(left.group) - catalogueGroups.indexOf(right.group);
  if (groups !== 0) return groups;
  // Within `near` all share one balance, so the cheapest is also the one with the least missing.
  const cheaper = left.reward.pointsCost - right.reward.pointsCost;
  return (left.group === 'now' ? -cheaper : cheaper) || (left.reward.id < right.reward.id ? -1 : 1);
}
