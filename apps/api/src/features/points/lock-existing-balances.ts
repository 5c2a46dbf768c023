import { withTheNext } from '../../db/batching/batching-connection.ts';
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

/** Makes the rows of members who have none yet, for whoever has to lock all of them before something else. Travels with the next statement. */
export async function openBalances(scope: Scope, memberIds: readonly string[]): Promise<void> {
  await scope.em.execute(
    `${withTheNext}insert into balance (workspace_id, member_id)
     select workspace_id, id from member
      where workspace_id = ? and id in (select jsonb_array_elements_text(?::jsonb)::uuid) order by id on conflict do nothing`,
    [scope.workspaceId, JSON.stringify(memberIds)],
  );
}
