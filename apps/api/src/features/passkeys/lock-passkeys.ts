import type { Scope } from '../../db/workspace-scope.ts';

/** Lets one change at a time at what a member signs in with: locks the member's row until the transaction ends. */
export async function lockPasskeysOf(scope: Scope, memberId: string): Promise<void> {
  await scope.em.execute('select 1 from member where workspace_id = ? and id = ? for update', [
    scope.workspaceId,
    memberId,
  ]);
}
