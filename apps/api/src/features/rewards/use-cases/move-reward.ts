import { moveReward as decideMove, type RewardMove } from '@rostra/points-engine';
import type { MoveRewardInput, MoveRewardOutput } from '@rostra/shared/rewards/move-reward.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { readReward } from '../queries/read-reward.ts';
import { lockReward } from '../reward.repository.ts';

/**
 * Puts a reward into the catalogue.
 *
 * @throws AppError `reward-wrong-state` when it is there already; `not-found`
 */
export function activateReward(scope: Scope, input: MoveRewardInput): Promise<MoveRewardOutput> {
  return moveReward(scope, input, 'activate');
}

/**
 * Takes a reward out of the catalogue. Redemptions under way go on.
 *
 * @throws AppError `reward-wrong-state` when it is not there; `not-found`
 */
export function retireReward(scope: Scope, input: MoveRewardInput): Promise<MoveRewardOutput> {
  return moveReward(scope, input, 'retire');
}

async function moveReward(scope: Scope, { rewardId }: MoveRewardInput, move: RewardMove): Promise<MoveRewardOutput> {
  const reward = await lockReward(scope, rewardId);
  const before = { state: reward.state };
  reward.state = allowed(decideMove(reward.state, move));
  reward.version += 1;
  reward.updatedAt = scope.now;
  await scope.em.flush();
  const after = { state: reward.state };
  recordAudit(scope, { action: `rewards.${move}`, subjectType: 'reward', subjectId: rewardId, before, after });
  return readReward(scope, { rewardId });
}
