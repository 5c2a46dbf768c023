import { inWorkspace, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import { refreshRecognition } from '../keeping/refresh-recognition.ts';

/** Brings boards and badges of one workspace up to date, batch by batch; each is one transaction, so that it can be stopped anywhere. */
export async function keepRecognition(deps: Deps, workspaceId: string): Promise<void> {
  const options = { workspaceId, actor: systemActor, requestId: 'keep-recognition' };
  for (let isMoreDue = true; isMoreDue;) {
    ({ isMoreDue } = await inWorkspace(deps, options, refreshRecognition));
  }
}

/** The workspaces where something is due. One that is still being filled, and has no address yet, waits until it has. */
export async function findDueWorkspaces(deps: Deps): Promise<string[]> {
  const rows = await deps.orm.em.fork().execute<{ workspaceId: string }[]>(
    `select workspace_id as "workspaceId" from workspace_address a
        where exists (select from recognition_due d where d.workspace_id = a.workspace_id)`,
  );
  return rows.map(({ workspaceId }) => workspaceId);
}
