import { inWorkspace, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import { listWorkspaceAddresses, WorkspaceEntity } from '../../workspace/index.ts';

/** Starts the deletion of every workspace whose days are over, and goes on with those that were begun and never finished. Comes every hour. */
export function startDeletions(deps: Deps) {
  return async (): Promise<void> => {
    const open = (await listWorkspaceAddresses(deps)).map(({ workspaceId }) => workspaceId);
    for (const workspaceId of [...open, ...(await listBegun(deps))]) {
      const options = { workspaceId, actor: systemActor, requestId: 'start-deletions' };
      await inWorkspace(deps, options, async (scope) => {
        const workspace = await scope.em.findOne(WorkspaceEntity, { id: workspaceId });
        if (workspace?.deletionDueAt && workspace.deletionDueAt <= scope.now)
          await scope.enqueue('delete-workspace', {});
      });
    }
  };
}

async function listBegun(deps: Deps): Promise<string[]> {
  const rows = await deps.orm.em.fork().execute<{ workspaceId: string }[]>(
    `select distinct workspace_id as "workspaceId" from installation_event b where kind = 'deletion-began'
        and not exists (select from installation_event f where f.workspace_id = b.workspace_id and f.kind = 'deletion-finished')`,
  );
  return rows.map(({ workspaceId }) => workspaceId);
}
