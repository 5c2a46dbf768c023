import type { CatalogueItem as PlacedReward, Refusal } from '@rostra/points-engine';
import type { CatalogueItem } from '@rostra/shared/rewards/catalogue-item.schema';
import type { RewardFields } from '@rostra/shared/rewards/reward-fields.schema';
import type { RewardRecord } from '@rostra/shared/rewards/reward-record.schema';
import type { RewardRefusal } from '@rostra/shared/rewards/reward-refusal.schema';
import { wireInstant } from '../../db/wire-instant.ts';
import type { RewardCounts } from './queries/count-redemptions.ts';
import type { Reward } from './reward.entity.ts';

/** What the catalogue's order is decided from, with the stored reward it stands for. */
export type CatalogueCandidate = ReturnType<typeof toCatalogueCandidate>;

/** A stored reward as the engine takes it. */
export function toCatalogueCandidate(reward: Reward, redeemedCount: number) {
  const { id, state, pointsCost, minimumTier } = reward;
  const stock = reward.stock ?? null;
  const perMemberLimit = reward.perMemberLimit ?? null;
  return { id, state, pointsCost, stock, perMemberLimit, minimumTier, redeemedCount, reward };
}

/** A reward as one champion sees it. */
export function toCatalogueItem({
  reward: candidate,
  group,
  refusal,
}: PlacedReward<CatalogueCandidate>): CatalogueItem {
  const { reward, redeemedCount } = candidate;
  return {
    id: reward.id,
    ...toRewardFields(reward),
    group,
    refusal: refusal && toRewardRefusal(refusal),
    redeemedCount,
  };
}

/** A reward as staff see it. */
export function toRewardRecord(reward: Reward, { waitingCount, fulfilledCount }: RewardCounts): RewardRecord {
  const { id, state, version } = reward;
  return {
    id,
    state,
    version,
    ...toRewardFields(reward),
    updatedAt: wireInstant(reward.updatedAt),
    waitingCount,
    fulfilledCount,
  };
}

/** What staff said about a reward: also what the audit log keeps of it. */
export function toRewardFields(reward: Reward): RewardFields {
  const { kind, title, description, pointsCost, worthMinor, worthCurrency, minimumTier } = reward;
  return {
    kind,
    title,
    description,
    pointsCost,
    worth: typeof worthMinor === 'number' && worthCurrency ? { minor: worthMinor, currency: worthCurrency } : null,
    stock: reward.stock ?? null,
    perMemberLimit: reward.perMemberLimit ?? null,
    minimumTier,
    shipsTo: reward.shipsTo ?? null,
  };
}

/** What staff said, as it is stored; the stock apart, which is counted and not just written. */
export function toRewardColumns({ worth, ...fields }: RewardFields) {
  const { kind, title, description, pointsCost, perMemberLimit, minimumTier, shipsTo } = fields;
  const money = { worthMinor: worth?.minor ?? null, worthCurrency: worth?.currency ?? null };
  return { kind, title, description, pointsCost, ...money, perMemberLimit, minimumTier, shipsTo };
}

/** The engine's refusal as it travels; the engine gives each code its details. */
export function toRewardRefusal({ code, details }: Refusal): RewardRefusal {
  switch (code) {
    case 'not-enough-points':
      return { code, missing: details.missing ?? 1 };
    case 'tier-too-low':
      return { code, needs: details.needs ?? 'bronze' };
    case 'limit-reached':
      return { code, limit: details.limit ?? 1 };
    case 'out-of-stock':
      return { code };
    default:
      return { code: 'reward-not-active' };
  }
}
