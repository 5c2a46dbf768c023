import type { Scope } from '../../db/workspace-scope.ts';
import type { installationEventKinds } from './installation-event.entity.ts';

/** Adds a line to the log of the installation in the caller's transaction. */
export async function noteInInstallation(
  scope: Scope,
  kind: (typeof installationEventKinds)[number],
  { slug, rowsRemoved = null }: { readonly slug: string; readonly rowsRemoved?: number | null },
): Promise<void> {
  await scope.em.execute(
    `insert into installation_event (id, at, kind, workspace_id, slug, actor_id, rows_removed)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [scope.newId(), scope.now, kind, scope.workspaceId, slug, scope.actor.memberId, rowsRemoved],
  );
}
