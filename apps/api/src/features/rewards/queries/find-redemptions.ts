import type { Scope } from '../../../db/workspace-scope.ts';

/** A member's redemptions of a reward that was called so on the day, as ids. */
export async function findRedemptions(scope: Scope, memberId: string, pattern: string): Promise<readonly string[]> {
  const rows = await scope.em.execute<{ id: string }[]>(
    'select id from redemption where workspace_id = ? and member_id = ? and reward_title ilike ?',
    [scope.workspaceId, memberId, pattern],
  );
  return rows.map(({ id }) => id);
}
