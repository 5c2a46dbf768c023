import { inWorkspace, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';

/** Gives an archive up whose job failed however often it was tried, so that the screen can say so and the next one can start. */
export function failArchive(deps: Deps) {
  return ({ workspaceId, archiveId }: JobPayloads['fail-archive']): Promise<void> =>
    inWorkspace(deps, { workspaceId, actor: systemActor, requestId: `archive-${archiveId}` }, async (scope) => {
      await scope.em.execute(
        `update data_archive set state = 'failed', finished_at = ? where workspace_id = ? and id = ? and state in ('queued', 'running')`,
        [scope.now, workspaceId, archiveId],
      );
    });
}
