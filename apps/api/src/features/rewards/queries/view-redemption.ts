import { moveRedemption } from '@rostra/points-engine';
import type { ViewRedemptionInput, ViewRedemptionOutput } from '@rostra/shared/rewards/view-redemption.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { ownMemberId } from '../../members/index.ts';
import { toRedemptionSummary } from '../redemption.mapper.ts';
import { getRedemption } from '../redemption.repository.ts';
import { getReward } from '../reward.repository.ts';
import { listRedemptionEvents } from './list-redemption-events.ts';

/**
 * One of the champion's own redemptions with its timeline.
 *
 * @throws AppError `not-found`, also for somebody else's
 */
export async function viewRedemption(
  scope: Scope,
  { redemptionId }: ViewRedemptionInput,
): Promise<ViewRedemptionOutput> {
  const redemption = await getRedemption(scope, { id: redemptionId, memberId: ownMemberId(scope) });
  const reward = await getReward(scope, redemption.rewardId);
  return {
    ...toRedemptionSummary(redemption, reward),
    note: redemption.note ?? null,
    canCancel: moveRedemption(redemption.state, { kind: 'cancel' }).ok,
    events: await listRedemptionEvents(scope, redemptionId),
  };
}
