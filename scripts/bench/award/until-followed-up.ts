import { setTimeout as wait } from 'node:timers/promises';
import { inWorkspace, systemActor } from '../../../apps/api/src/db/workspace-scope.ts';
import type { Deps } from '../../../apps/api/src/deps/deps.ts';

const WAIT_MS_MAX = 60_000;

/**
 * Waits until the API has done what follows from the postings that stand: boards and badges, links of the audit chain, mails. The baselines post faster than
 * the API approves, and leave that work to it.
 */
export async function untilFollowedUp(deps: Deps, workspaceId: string): Promise<void> {
  for (let waited = 0; waited < WAIT_MS_MAX; waited += 100) {
    if (await isFollowedUp(deps, workspaceId)) return;
    await wait(100);
  }
  throw new Error('the API does not come to an end with boards, mails or the audit chain');
}

function isFollowedUp(deps: Deps, workspaceId: string): Promise<boolean> {
  return inWorkspace(deps, { workspaceId, actor: systemActor, requestId: 'bench', readOnly: true }, async ({ em }) => {
    const [row] = await em.execute<{ isDone: boolean }[]>(
      `select not exists (select from recognition_due where workspace_id = ?) and not exists (select from audit_due where workspace_id = ?)
          and not exists (select from mail_due where workspace_id = ?) as "isDone"`,
      [workspaceId, workspaceId, workspaceId],
    );
    return row?.isDone ?? false;
  });
}
