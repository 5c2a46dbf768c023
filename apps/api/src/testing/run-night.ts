import type { Deps } from '../deps/deps.ts';
import { latestNight } from '../jobs/nightly/night.ts';
import type { NightlyTask } from '../jobs/nightly/nightly-task.ts';
import { runNightlyTask } from '../jobs/nightly/run-nightly-task.ts';
import { startNights } from '../jobs/nightly/start-nights.ts';

/** A task and the workspace whose night it is, with the zone of the test builders unless given. */
export interface TestNight {
  readonly workspaceId: string;
  readonly task: NightlyTask;
  readonly timeZone?: string;
}

/** Runs one task of the night that the clock stands in, as a worker would. A night that was run before is not run again. */
export async function runNight(
  deps: Deps,
  { workspaceId, task, timeZone = 'Europe/Berlin' }: TestNight,
): Promise<void> {
  await startNights(deps, [task])();
  const { day: night } = latestNight(deps.clock.now(), timeZone);
  await runNightlyTask(deps, [task])({ workspaceId, night, task: task.name });
}

/** The same clock, which kills the process at its nth transaction from now on. */
export function dyingAt(deps: Deps, transaction: number): Deps {
  let begun = 0;
  const now = () => {
    begun += 1;
    if (begun === transaction) throw new Error('killed');
    return deps.clock.now();
  };
  return { ...deps, clock: { now } };
}
