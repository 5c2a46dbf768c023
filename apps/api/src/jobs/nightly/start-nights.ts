import { inWorkspace, type Scope, systemActor } from '../../db/workspace-scope.ts';
import type { Deps } from '../../deps/deps.ts';
import { getWorkspaceFace, listWorkspaceAddresses } from '../../features/workspace/index.ts';
import { latestNight } from './night.ts';
import type { NightlyTask } from './nightly-task.ts';

/**
 * Starts the night of every workspace where it is past 02:00: one job per task. Comes every hour, because each workspace has a zone of
 * its own; a night that was missed is not made up for, as the next one counts from all that is there. One workspace's fault
 * keeps no other awake.
 */
export function startNights(deps: Deps, tasks: readonly NightlyTask[]) {
  return async (): Promise<void> => {
    const faults: unknown[] = [];
    for (const { workspaceId } of await listWorkspaceAddresses(deps)) {
      const options = { workspaceId, actor: systemActor, requestId: 'nights' };
      try {
        await inWorkspace(deps, options, (scope) => startNight(scope, tasks));
      } catch (fault) {
        faults.push(fault);
      }
    }
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} workspaces could not start their night`);
  };
}

/** Starts the latest night of one workspace, unless it was started before. */
export async function startNight(scope: Scope, tasks: readonly NightlyTask[]): Promise<void> {
  const { timeZone } = await getWorkspaceFace(scope);
  const { day } = latestNight(scope.now, timeZone);
  const started = await scope.em.execute<{ task: string }[]>(
    `insert into nightly_run (workspace_id, night, task, created_at)
     select ?::uuid, ?::date, task, ?::timestamptz from jsonb_array_elements_text(?::jsonb) as task
     on conflict do nothing returning task`,
    [scope.workspaceId, day, scope.now, JSON.stringify(tasks.map(({ name }) => name))],
  );
  for (const { task } of started) await scope.enqueue('run-nightly-task', { night: day, task });
}
