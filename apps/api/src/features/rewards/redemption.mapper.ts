import type { RedemptionSummary } from '@rostra/shared/rewards/redemption.schema';
import { wireInstant } from '../../db/wire-instant.ts';
import type { Redemption } from './redemption.entity.ts';
import type { Reward } from './reward.entity.ts';

/** A redemption in a list. */
export function toRedemptionSummary(redemption: Redemption, { kind }: Pick<Reward, 'kind'>): RedemptionSummary {
  const { id, rewardId, rewardTitle, pointsCost, state, requestedAt, stateSince, dueAt } = redemption;
  return {
    id,
    rewardId,
    rewardTitle,
    rewardKind: kind,
    pointsCost,
    state,
    requestedAt: wireInstant(requestedAt),
    stateSince: wireInstant(stateSince),
    dueAt: wireInstant(dueAt),
  };
}
