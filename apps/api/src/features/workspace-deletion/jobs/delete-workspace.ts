import { inWorkspace, type Scope, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';
import { WorkspaceEntity } from '../../workspace/index.ts';
import { noteInInstallation } from '../note-in-installation.ts';
import { removeRows, removeWorkspace, tablesInOrder } from '../remove-rows.ts';

/**
 * Removes a workspace whose days are over, with every row of every table: its address first, so that nobody comes in, then batch by batch, its own row last.
 * Does nothing for one whose deletion was taken back. One that was killed goes on where it stood.
 */
export function deleteWorkspace(deps: Deps) {
  return async ({ workspaceId }: JobPayloads['delete-workspace']): Promise<void> => {
    const options = { workspaceId, actor: systemActor, requestId: `delete-workspace-${workspaceId}` };
    const within = <Result>(work: (scope: Scope) => Promise<Result>) => inWorkspace(deps, options, work);
    const begun = await within(begin);
    if (!begun) return;
    let rowsRemoved = 0;
    for (const table of await within(tablesInOrder)) {
      for (let removed = -1; removed !== 0; rowsRemoved += removed) {
        removed = await within((scope) => removeRows(scope, table));
      }
    }
    await within(async (scope) => {
      await noteInInstallation(scope, 'deletion-finished', { slug: begun.slug, rowsRemoved });
      await removeWorkspace(scope);
    });
  };
}

/** Closes the door; null when the workspace is gone, or is not to be deleted, or not yet. */
async function begin(scope: Scope): Promise<{ readonly slug: string } | null> {
  const workspace = await scope.em.findOne(WorkspaceEntity, { id: scope.workspaceId });
  if (!workspace?.deletionDueAt || workspace.deletionDueAt > scope.now) return null;
  const { slug } = workspace;
  const closed = await scope.em.execute<unknown[]>(
    'delete from workspace_address where workspace_id = ? returning slug',
    [scope.workspaceId],
  );
  if (closed.length > 0) await noteInInstallation(scope, 'deletion-began', { slug });
  return { slug };
}
