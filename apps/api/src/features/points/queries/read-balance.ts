import { type Balance, emptyBalance } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import { BalanceEntity } from '../balance.entity.ts';
import { toBalance } from '../lock-balance.ts';

/** A member's points by bucket, for showing: nothing is locked. All zero before the first posting. */
export async function readBalance(scope: Scope, memberId: string): Promise<Balance> {
  const stored = await scope.em.findOne(BalanceEntity, { workspaceId: scope.workspaceId, memberId });
  return stored ? toBalance(stored) : emptyBalance;
}
