import type { ListRewardsInput, ListRewardsOutput } from '@rostra/shared/rewards/list-rewards.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { RewardEntity } from '../reward.entity.ts';
import { toRewardRecord } from '../reward.mapper.ts';
import { wordsMatch } from '../reward.repository.ts';
import { countRedemptions, noRedemptions } from './count-redemptions.ts';

/** Every reward of the workspace by title, whatever its state. */
export async function listRewards(scope: Scope, input: ListRewardsInput): Promise<ListRewardsOutput> {
  const { workspaceId } = scope;
  const { search, state, kind, page, pageSize } = input;
  const [rewards, total] = await scope.em.findAndCount(
    RewardEntity,
    { $and: [{ workspaceId, ...(state ? { state } : {}), ...(kind ? { kind } : {}) }, wordsMatch(search, 'title')] },
    { orderBy: { title: 'asc', id: 'asc' }, limit: pageSize, offset: (page - 1) * pageSize },
  );
  const counts = await countRedemptions(
    scope,
    rewards.map((reward) => reward.id),
  );
  return {
    rows: rewards.map((reward) => toRewardRecord(reward, counts.get(reward.id) ?? noRedemptions)),
    total,
    page,
    pageSize,
  };
}
