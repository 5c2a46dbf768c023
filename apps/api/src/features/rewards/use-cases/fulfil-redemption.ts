import type { FulfilRedemptionInput, MovedRedemptionOutput } from '@rostra/shared/rewards/move-redemption.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { answerRedemption } from './answer-redemption.ts';

/**
 * Staff handed the reward over; the points are spent for good.
 *
 * @throws AppError `redemption-wrong-state`, `not-found`
 */
export function fulfilRedemption(
  scope: Scope,
  { redemptionId, words }: FulfilRedemptionInput,
): Promise<MovedRedemptionOutput> {
  return answerRedemption(scope, redemptionId, { action: 'redemptions.fulfil', move: { kind: 'fulfil' }, words });
}
