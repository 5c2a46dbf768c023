import type {
  DeleteSimulationInput,
  DeleteSimulationOutput,
} from '@rostra/shared/simulations/delete-simulation.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { forgetPeople, isUnderWay, lockSimulation } from '../simulation.repository.ts';

/**
 * Throws a simulation away with what it found of people. Locks the simulation.
 *
 * @throws AppError `not-found`, `simulation-running`
 */
export async function deleteSimulation(
  scope: Scope,
  { simulationId }: DeleteSimulationInput,
): Promise<DeleteSimulationOutput> {
  const stored = await lockSimulation(scope, simulationId);
  if (isUnderWay(stored)) throw new AppError('simulation-running');
  recordAudit(scope, {
    action: 'simulations.delete',
    subjectType: 'simulation',
    subjectId: simulationId,
    before: { state: stored.state, askedAt: stored.askedAt, drafts: stored.tried.rules.map(({ name }) => name) },
  });
  await forgetPeople(scope, simulationId);
  scope.em.remove(stored);
  await scope.em.flush();
  return { simulationId };
}
