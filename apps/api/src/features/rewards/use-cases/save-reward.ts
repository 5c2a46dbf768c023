import { adjustStock } from '@rostra/points-engine';
import type { SaveRewardInput, SaveRewardOutput } from '@rostra/shared/rewards/save-reward.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { readReward } from '../queries/read-reward.ts';
import { toRewardColumns, toRewardFields } from '../reward.mapper.ts';
import { lockReward } from '../reward.repository.ts';

/**
 * Saves a reward, active or not: redemptions made before keep their cost. Locks its row, so that the stock it counts is the stock there is.
 *
 * @throws AppError `changed-meanwhile` when somebody saved it since; `not-found`
 */
export async function saveReward(scope: Scope, input: SaveRewardInput): Promise<SaveRewardOutput> {
  const { rewardId, version, stock, stockSeen } = input;
  const reward = await lockReward(scope, rewardId);
  if (reward.version !== version) throw new AppError('changed-meanwhile');
  const before = toRewardFields(reward);
  Object.assign(reward, {
    ...toRewardColumns(input),
    stock: adjustStock(before.stock, { seen: stockSeen, wanted: stock }),
    version: version + 1,
    updatedAt: scope.now,
  });
  await scope.em.flush();
  recordAudit(scope, {
    action: 'rewards.save',
    subjectType: 'reward',
    subjectId: rewardId,
    before,
    after: toRewardFields(reward),
  });
  return readReward(scope, { rewardId });
}
