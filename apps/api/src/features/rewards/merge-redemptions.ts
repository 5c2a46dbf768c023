import type { Scope } from '../../db/workspace-scope.ts';
import type { MemberPair } from '../members/index.ts';

/** How many redemptions a member has. */
export async function countRedemptionsOf(scope: Scope, memberId: string): Promise<number> {
  const [row] = await scope.em.execute<{ count: number }[]>(
    'select count(*)::int as count from redemption where workspace_id = ? and member_id = ?',
    [scope.workspaceId, memberId],
  );
  return row?.count ?? 0;
}

/** Gives every redemption of one member to another. Only when none holds points: a hold ends for the member it was taken from. */
export async function moveRedemptions(scope: Scope, { fromId, intoId }: MemberPair): Promise<void> {
  await scope.em.execute('update redemption set member_id = ? where workspace_id = ? and member_id = ?', [
    intoId,
    scope.workspaceId,
    fromId,
  ]);
}
