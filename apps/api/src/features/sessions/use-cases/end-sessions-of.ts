import type { Scope } from '../../../db/workspace-scope.ts';

/** Ends everything a member could come in with: sessions on every surface, and mailed links and codes that were not used. */
export async function endSessionsOf(scope: Scope, memberId: string): Promise<void> {
  await scope.em.execute(
    'update token set consumed_at = ? where workspace_id = ? and member_id = ? and consumed_at is null',
    [scope.now, scope.workspaceId, memberId],
  );
}
