import type { Scope } from '../../../db/workspace-scope.ts';

/**
 * Locks the rows of members until the transaction ends, in the order of their ids, so that who is merged or erased meanwhile is not taken for who they were.
 * To be called after the members' balances are locked.
 */
export async function lockMembers(scope: Scope, memberIds: readonly string[]): Promise<void> {
  await scope.em.execute(
    `select from member where workspace_id = ? and id in (select jsonb_array_elements_text(?::jsonb)::uuid)
      order by id for no key update`,
    [scope.workspaceId, JSON.stringify(memberIds)],
  );
}
