import type { RejectRedemptionInput, MovedRedemptionOutput } from '@rostra/shared/rewards/move-redemption.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { answerRedemption } from './answer-redemption.ts';

/**
 * Staff say no to a request; points and piece return, and the champion reads the reason.
 *
 * @throws AppError `redemption-wrong-state`, `reason-required`, `not-found`
 */
export function rejectRedemption(
  scope: Scope,
  { redemptionId, reason }: RejectRedemptionInput,
): Promise<MovedRedemptionOutput> {
  return answerRedemption(scope, redemptionId, {
    action: 'redemptions.reject',
    move: { kind: 'reject', reason },
    words: reason,
  });
}
