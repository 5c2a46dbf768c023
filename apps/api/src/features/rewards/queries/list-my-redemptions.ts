import type {
  ListMyRedemptionsInput,
  ListMyRedemptionsOutput,
} from '@rostra/shared/rewards/list-my-redemptions.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { ownMemberId } from '../../members/index.ts';
import { RedemptionEntity } from '../redemption.entity.ts';
import { toRedemptionSummary } from '../redemption.mapper.ts';
import { RewardEntity } from '../reward.entity.ts';

/** The champion's own redemptions, newest first. */
export async function listMyRedemptions(
  scope: Scope,
  { page, pageSize }: ListMyRedemptionsInput,
): Promise<ListMyRedemptionsOutput> {
  const { workspaceId } = scope;
  const [redemptions, total] = await scope.em.findAndCount(
    RedemptionEntity,
    { workspaceId, memberId: ownMemberId(scope) },
    { orderBy: { requestedAt: 'desc', id: 'desc' }, limit: pageSize, offset: (page - 1) * pageSize },
  );
  const rewards = await scope.em.find(RewardEntity, {
    workspaceId,
    id: redemptions.map((redemption) => redemption.rewardId),
  });
  const byId = new Map(rewards.map((reward) => [reward.id, reward]));
  const rows = redemptions.flatMap((redemption) => {
    const reward = byId.get(redemption.rewardId);
    return reward ? [toRedemptionSummary(redemption, reward)] : [];
  });
  return { rows, total, page, pageSize };
}
