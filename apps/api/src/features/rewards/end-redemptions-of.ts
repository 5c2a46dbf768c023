import type { Scope } from '../../db/workspace-scope.ts';
import { carryOutMove } from './carry-out-move.ts';
import { lockOpenRedemptionsOf } from './redemption.repository.ts';

/**
 * Ends every open redemption of a member who goes: points and pieces go back, whether it was approved or not. Gives how many there were.
 *
 * @param reason what stands in the timeline and in the ledger; says nothing about the person
 */
export async function endRedemptionsOf(scope: Scope, memberId: string, reason: string): Promise<number> {
  const open = await lockOpenRedemptionsOf(scope, memberId);
  for (const redemption of open) {
    const move =
      redemption.state === 'approved' ? ({ kind: 'fail', reason } as const) : ({ kind: 'reject', reason } as const);
    const action = move.kind === 'fail' ? 'redemptions.markFailed' : 'redemptions.reject';
    await carryOutMove(scope, redemption, { action, move, words: null });
  }
  return open.length;
}
