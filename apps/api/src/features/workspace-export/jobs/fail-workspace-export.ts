import { inWorkspace, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';

/** Gives an export up whose job failed however often it was tried, so that the screen can say so and the next one can start. */
export function failWorkspaceExport(deps: Deps) {
  return ({ workspaceId, exportId }: JobPayloads['fail-workspace-export']): Promise<void> =>
    inWorkspace(deps, { workspaceId, actor: systemActor, requestId: `workspace-export-${exportId}` }, async (scope) => {
      await scope.em.execute(
        `update workspace_export set state = 'failed', finished_at = ? where workspace_id = ? and id = ? and state in ('queued', 'running')`,
        [scope.now, workspaceId, exportId],
      );
    });
}
