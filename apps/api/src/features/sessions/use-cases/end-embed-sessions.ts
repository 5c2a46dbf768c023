import type { Scope } from '../../../db/workspace-scope.ts';

/** Ends every embedded session of the workspace at once. Frames that may still be embedded ask their host for a fresh proof by themselves. */
export async function endEmbedSessions(scope: Scope): Promise<void> {
  await scope.em.execute(
    `update token set consumed_at = ?
      where workspace_id = ? and purpose = 'session' and surface = 'embed' and consumed_at is null and expires_at > ?`,
    [scope.now, scope.workspaceId, scope.now],
  );
}
