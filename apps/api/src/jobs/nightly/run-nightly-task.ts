import { inWorkspace, type Scope, systemActor } from '../../db/workspace-scope.ts';
import type { Deps } from '../../deps/deps.ts';
import { getWorkspaceFace } from '../../features/workspace/index.ts';
import type { JobPayloads } from '../job-catalogue.ts';
import { nightOf } from './night.ts';
import type { NightlyTask } from './nightly-task.ts';

type Payload = JobPayloads['run-nightly-task'];

/**
 * Runs one task of one night, batch by batch, from where it stands to its end. The run's row is locked while a batch is worked on, so
 * that two workers take turns instead of doing a batch twice.
 */
export function runNightlyTask(deps: Deps, tasks: readonly NightlyTask[]) {
  return async (payload: Payload): Promise<void> => {
    const { workspaceId, night, task: name } = payload;
    const task = tasks.find((candidate) => candidate.name === name);
    // Queued by an older version that still had it.
    if (!task) return;
    const options = { workspaceId, actor: systemActor, requestId: `night-${night}-${name}` };
    let isOver = false;
    while (!isOver) isOver = await inWorkspace(deps, options, (scope) => runBatch(scope, task, payload));
  };
}

async function runBatch(scope: Scope, task: NightlyTask, payload: Payload): Promise<boolean> {
  const key = [scope.workspaceId, payload.night, task.name];
  const [run] = await scope.em.execute<{ after: string | null; isFinished: boolean }[]>(
    `select after, finished_at is not null as "isFinished" from nightly_run
      where workspace_id = ? and night = ?::date and task = ? for update`,
    key,
  );
  if (!run || run.isFinished) return true;
  const { timeZone } = await getWorkspaceFace(scope);
  const night = nightOf(payload.night, timeZone);
  const { handled, last } = await task.runBatch(scope, { night, after: run.after });
  await scope.em.flush();
  await scope.em.execute(
    `update nightly_run set handled = handled + ?, after = ?, finished_at = ?::timestamptz
      where workspace_id = ? and night = ?::date and task = ?`,
    [handled, last, last === null ? scope.now : null, ...key],
  );
  return last === null;
}
