import type { Deps } from '../deps/deps.ts';
import { mailEmailChange, mailSignIn } from '../features/identity/index.ts';
import { checkImport, failImport, writeImport } from '../features/imports/index.ts';
import { mailJoining } from '../features/joining/index.ts';
import { failArchive, writeArchive } from '../features/privacy/index.ts';
import { matchSignals } from '../features/signals/index.ts';
import { failSimulation, runSimulation } from '../features/simulations/index.ts';
import { previewTiers, replaceTiers } from '../features/tiers/index.ts';
import { sourceDescribers } from '../source-describers.ts';
import { deleteWorkspace, startDeletions } from '../features/workspace-deletion/index.ts';
import { failWorkspaceExport, writeWorkspaceExport } from '../features/workspace-export/index.ts';
import { jobSchedules } from './job-catalogue.ts';
import type { RunningJobQueue } from './job-queue.ts';
import { nightlyTasks } from './nightly/nightly-tasks.ts';
import { runNightlyTask } from './nightly/run-nightly-task.ts';
import { startNights } from './nightly/start-nights.ts';

/** Connects every queue with what handles it, and sets the clock of what comes by itself. */
export async function startWorkers(deps: Deps, jobs: RunningJobQueue): Promise<void> {
  await jobs.work('mail-sign-in', mailSignIn(deps));
  await jobs.work('mail-joining', mailJoining(deps));
  await jobs.work('mail-email-change', mailEmailChange(deps));
  await jobs.work('check-import', checkImport(deps));
  await jobs.work('write-import', writeImport(deps));
  await jobs.work('fail-import', failImport(deps));
  await jobs.work('preview-tiers', previewTiers(deps));
  await jobs.work('replace-tiers', replaceTiers(deps));
  await jobs.work('match-signals', matchSignals(deps));
  await jobs.work('run-simulation', runSimulation(deps));
  await jobs.work('fail-simulation', failSimulation(deps));
  await jobs.work('write-archive', writeArchive(deps, sourceDescribers));
  await jobs.work('fail-archive', failArchive(deps));
  await jobs.work('write-workspace-export', writeWorkspaceExport(deps));
  await jobs.work('fail-workspace-export', failWorkspaceExport(deps));
  await jobs.work('start-deletions', startDeletions(deps));
  await jobs.work('delete-workspace', deleteWorkspace(deps));
  await jobs.work('start-nights', startNights(deps, nightlyTasks));
  await jobs.work('run-nightly-task', runNightlyTask(deps, nightlyTasks));
  await jobs.schedule('start-nights', jobSchedules['start-nights']);
  await jobs.schedule('start-deletions', jobSchedules['start-deletions']);
}
