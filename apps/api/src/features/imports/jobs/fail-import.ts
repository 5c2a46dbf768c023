import { inWorkspace, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';

/** Gives an import up whose job failed however often it was tried, so that the screen can say so and offer to check it again. */
export function failImport(deps: Deps) {
  return ({ workspaceId, importId }: JobPayloads['fail-import']): Promise<void> =>
    inWorkspace(deps, { workspaceId, actor: systemActor, requestId: `import-${importId}` }, async (scope) => {
      await scope.em.execute(
        `update import set state = 'failed' where workspace_id = ? and id = ? and state in ('checking', 'writing')`,
        [workspaceId, importId],
      );
    });
}
