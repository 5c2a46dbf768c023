import type { GetSimulationInput, GetSimulationOutput } from '@rostra/shared/simulations/get-simulation.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { findMemberNames } from '../../members/index.ts';
import { toRecord } from '../simulation.mapper.ts';
import { loadSimulation } from '../simulation.repository.ts';

/**
 * One simulation: how far it is, and what came of it.
 *
 * @throws AppError `not-found`
 */
export async function getSimulation(scope: Scope, { simulationId }: GetSimulationInput): Promise<GetSimulationOutput> {
  const stored = await loadSimulation(scope, simulationId);
  return toRecord(stored, await findMemberNames(scope, [stored.askedById]));
}
