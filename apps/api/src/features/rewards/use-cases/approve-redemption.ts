import type { ApproveRedemptionInput, MovedRedemptionOutput } from '@rostra/shared/rewards/move-redemption.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { answerRedemption } from './answer-redemption.ts';

/**
 * Staff say yes to a request; the points stay set aside until it is handed over.
 *
 * @throws AppError `redemption-wrong-state`, `not-found`
 */
export function approveRedemption(
  scope: Scope,
  { redemptionId, words }: ApproveRedemptionInput,
): Promise<MovedRedemptionOutput> {
  return answerRedemption(scope, redemptionId, { action: 'redemptions.approve', move: { kind: 'approve' }, words });
}
