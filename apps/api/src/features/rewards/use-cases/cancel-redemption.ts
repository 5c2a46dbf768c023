import type { CancelRedemptionInput, MovedRedemptionOutput } from '@rostra/shared/rewards/move-redemption.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { ownMemberId } from '../../members/index.ts';
import { carryOutMove } from '../carry-out-move.ts';
import { lockRedemption } from '../redemption.repository.ts';

/**
 * The champion takes a request back while nobody has answered it; points and piece return.
 *
 * @throws AppError `redemption-wrong-state`; `not-found`, also for somebody else's
 */
export async function cancelRedemption(
  scope: Scope,
  { redemptionId }: CancelRedemptionInput,
): Promise<MovedRedemptionOutput> {
  const redemption = await lockRedemption(scope, { id: redemptionId, memberId: ownMemberId(scope) });
  return carryOutMove(scope, redemption, { action: 'redemptions.cancel', move: { kind: 'cancel' }, words: null });
}
