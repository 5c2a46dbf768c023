import type { GetRewardInput, GetRewardOutput } from '@rostra/shared/rewards/get-reward.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { toRewardRecord } from '../reward.mapper.ts';
import { getReward } from '../reward.repository.ts';
import { countRedemptions, noRedemptions } from './count-redemptions.ts';

/**
 * One reward as staff see it.
 *
 * @throws AppError `not-found`
 */
export async function readReward(scope: Scope, { rewardId }: GetRewardInput): Promise<GetRewardOutput> {
  const reward = await getReward(scope, rewardId);
  const counts = await countRedemptions(scope, [rewardId]);
  return toRewardRecord(reward, counts.get(rewardId) ?? noRedemptions);
}
