import { placeInCatalogue } from '@rostra/points-engine';
import type { ViewRewardInput, ViewRewardOutput } from '@rostra/shared/rewards/view-reward.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { getMember, ownMemberId } from '../../members/index.ts';
import { readPolicy } from '../../policy/index.ts';
import { readBalance } from '../../points/index.ts';
import { countRedeemed } from '../redemption.repository.ts';
import { toCatalogueCandidate, toCatalogueItem } from '../reward.mapper.ts';
import { getReward } from '../reward.repository.ts';

/**
 * One reward with the balance before and after. One that was retired can still be looked at by its link.
 *
 * @throws AppError `not-found`, also for a draft
 */
export async function viewReward(scope: Scope, { rewardId }: ViewRewardInput): Promise<ViewRewardOutput> {
  const memberId = ownMemberId(scope);
  const reward = await getReward(scope, rewardId);
  if (reward.state === 'draft') throw new AppError('not-found');
  const { tier } = await getMember(scope, memberId);
  const { available } = await readBalance(scope, memberId);
  const redeemed = await countRedeemed(scope, memberId, rewardId);
  const candidate = toCatalogueCandidate(reward, redeemed.get(rewardId) ?? 0);
  const placed = placeInCatalogue(candidate, { available, tier });
  return {
    reward: toCatalogueItem(placed),
    available,
    availableAfter: placed.availableAfter,
    tier,
    answerDaysMax: (await readPolicy(scope)).redemptionDaysMax.requested,
  };
}
