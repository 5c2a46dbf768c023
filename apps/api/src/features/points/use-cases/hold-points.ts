import { holdPoints as decideHold } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import { type PostedResult, post, type PostingRequest } from '../post.ts';
import { readOpenLots } from '../read-lots.ts';

/** Points to set aside for something. */
export interface HoldRequest extends PostingRequest {
  /** Reward points, above 0. */
  readonly amount: number;
}

/**
 * Sets reward points aside, those that expire first. Locks the member's balance: of two holds for the same last points one wins and the
 * other is refused without losing any.
 *
 * @throws AppError `not-enough-points` with `missing`; `idempotency-conflict`
 */
export function holdPoints(scope: Scope, request: HoldRequest): Promise<PostedResult> {
  const { amount } = request;
  return post(scope, { kind: 'hold', request, asked: { amount } }, async (header, { balance }) =>
    decideHold({ header, balance, lots: await readOpenLots(scope, request.memberId), amount }),
  );
}
