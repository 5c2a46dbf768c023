import type { FailRedemptionInput, MovedRedemptionOutput } from '@rostra/shared/rewards/move-redemption.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { answerRedemption } from './answer-redemption.ts';

/**
 * It was approved and could not be handed over; points and piece return, and the champion reads the reason.
 *
 * @throws AppError `redemption-wrong-state`, `reason-required`, `not-found`
 */
export function failRedemption(
  scope: Scope,
  { redemptionId, reason }: FailRedemptionInput,
): Promise<MovedRedemptionOutput> {
  return answerRedemption(scope, redemptionId, {
    action: 'redemptions.markFailed',
    move: { kind: 'fail', reason },
    words: reason,
  });
}
