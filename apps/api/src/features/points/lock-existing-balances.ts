import type { Scope } from '../../db/workspace-scope.ts';

/**
 * Locks the balances of several members until the transaction ends, in the order of their ids as everybody does. A member without a posting has
 * no row to lock, and no points that could move.
 */
export async function lockExistingBalances(scope: Scope, memberIds: readonly string[]): Promise<void> {
  await scope.em.execute(
    `select from balance where workspace_id = ? and member_id in (select jsonb_array_elements_text(?::jsonb)::uuid)
      order by member_id for update`,
    [scope.workspaceId, JSON.stringify(memberIds)],
  );
}
