import type {
  CancelSimulationInput,
  CancelSimulationOutput,
} from '@rostra/shared/simulations/cancel-simulation.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { findMemberNames } from '../../members/index.ts';
import { toSummary } from '../simulation.mapper.ts';
import { forgetPeople, isUnderWay, lockSimulation } from '../simulation.repository.ts';

/**
 * Gives a simulation up. The job notices before its next batch; what it found so far is thrown away. Locks the simulation.
 *
 * @throws AppError `not-found`, `simulation-over`
 */
export async function cancelSimulation(
  scope: Scope,
  { simulationId }: CancelSimulationInput,
): Promise<CancelSimulationOutput> {
  const stored = await lockSimulation(scope, simulationId);
  if (!isUnderWay(stored)) throw new AppError('simulation-over');
  recordAudit(scope, {
    action: 'simulations.cancel',
    subjectType: 'simulation',
    subjectId: simulationId,
    before: { state: stored.state },
    after: { state: 'cancelled' },
  });
  Object.assign(stored, { state: 'cancelled', finishedAt: scope.now });
  await scope.em.flush();
  await forgetPeople(scope, simulationId);
  return toSummary(stored, await findMemberNames(scope, [stored.askedById]));
}
