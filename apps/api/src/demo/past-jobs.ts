import { checkImport, writeImport } from '../features/imports/index.ts';
import { matchSignals } from '../features/signals/index.ts';
import { runSimulation } from '../features/simulations/index.ts';
import { previewTiers, replaceTiers } from '../features/tiers/index.ts';
import type { Deps } from '../deps/deps.ts';
import type { JobName } from '../jobs/job-catalogue.ts';
import type { JobQueue, WholePayload } from '../jobs/job-queue.ts';
import { nightlyTasks } from '../jobs/nightly/nightly-tasks.ts';
import { runNightlyTask } from '../jobs/nightly/run-nightly-task.ts';

/** A queue whose jobs are done as soon as the call that added them is over, in the story's time. */
export interface PastJobs {
  readonly queue: JobQueue;
  /** Does every job that waits, and those that these add. */
  doAll(deps: Deps): Promise<void>;
}

/** Jobs of the story. */
export function pastJobs(): PastJobs {
  const waiting: ((deps: Deps) => Promise<void>)[] = [];
  return {
    queue: {
      send: async (_em, name, payload) => {
        waiting.push((deps) => HANDLERS[name](deps)(payload));
      },
    },
    async doAll(deps) {
      for (let work = waiting.shift(); work; work = waiting.shift()) await work(deps);
    },
  };
}

type Handlers = { readonly [Name in JobName]: (deps: Deps) => (payload: WholePayload<Name>) => Promise<void> };

const HANDLERS: Handlers = {
  'check-import': checkImport,
  'write-import': writeImport,
  'mail-sign-in': () => neverAsked,
  'mail-joining': () => neverAsked,
  'mail-email-change': () => neverAsked,
  'fail-import': () => neverAsked,
  'preview-tiers': previewTiers,
  'replace-tiers': replaceTiers,
  'match-signals': matchSignals,
  'run-simulation': runSimulation,
  'fail-simulation': () => neverAsked,
  'write-archive': () => neverAsked,
  'fail-archive': () => neverAsked,
  'write-workspace-export': () => neverAsked,
  'fail-workspace-export': () => neverAsked,
  'start-deletions': () => neverAsked,
  'delete-workspace': () => neverAsked,
  'start-nights': () => neverAsked,
  'run-nightly-task': (deps) => runNightlyTask(deps, nightlyTasks),
};

async function neverAsked(): Promise<void> {
  throw new Error('the story asks for no such job');
}
