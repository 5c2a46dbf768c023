import { inWorkspace, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';
import { findLocked, forgetPeople, isUnderWay } from '../simulation.repository.ts';

/** Gives a simulation up whose job failed however often it was tried, so that the screen can say so and the next one can start. */
export function failSimulation(deps: Deps) {
  return ({ workspaceId, simulationId }: JobPayloads['fail-simulation']): Promise<void> =>
    inWorkspace(deps, { workspaceId, actor: systemActor, requestId: `simulation-${simulationId}` }, async (scope) => {
      const stored = await findLocked(scope, simulationId);
      if (!stored || !isUnderWay(stored)) return;
      Object.assign(stored, { state: 'failed', finishedAt: scope.now });
      await scope.em.flush();
      await forgetPeople(scope, simulationId);
    });
}
