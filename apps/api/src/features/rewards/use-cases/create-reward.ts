import type { CreateRewardInput, CreateRewardOutput } from '@rostra/shared/rewards/create-reward.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { noRedemptions } from '../queries/count-redemptions.ts';
import { RewardEntity } from '../reward.entity.ts';
import { toRewardColumns, toRewardFields, toRewardRecord } from '../reward.mapper.ts';

/** Creates a reward as a draft: champions do not see it yet. */
export async function createReward(scope: Scope, input: CreateRewardInput): Promise<CreateRewardOutput> {
  const reward = scope.em.create(RewardEntity, {
    workspaceId: scope.workspaceId,
    id: scope.newId(),
    ...toRewardColumns(input),
    stock: input.stock,
    state: 'draft',
    createdAt: scope.now,
    updatedAt: scope.now,
  });
  await scope.em.flush();
  recordAudit(scope, {
    action: 'rewards.create',
    subjectType: 'reward',
    subjectId: reward.id,
    after: toRewardFields(reward),
  });
  return toRewardRecord(reward, noRedemptions);
}
