import type { Scope } from '../../../db/workspace-scope.ts';

/**
 * Marks the caller's own uploads as sent: from now on staff may see them. Gives those it did not find among the caller's own; then the
 * caller has to refuse.
 */
export async function sendUploads(scope: Scope, uploadIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (uploadIds.length === 0) return new Set();
  const found = await scope.em.execute<{ id: string }[]>(
    `update upload set sent_at = coalesce(sent_at, ?)
      where workspace_id = ? and owner_id = ? and id = any(?::uuid[]) returning id`,
    [scope.now, scope.workspaceId, scope.actor.memberId, `{${uploadIds.join(',')}}`],
  );
  const ids = new Set(found.map((row) => row.id));
  return new Set(uploadIds.filter((id) => !ids.has(id)));
}
