import { LockMode } from '@mikro-orm/postgresql';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { SimulationEntity, type StoredSimulation } from './simulation.entity.ts';

/**
 * A simulation of the workspace.
 *
 * @throws AppError `not-found`; the same for an id of another workspace
 */
export async function loadSimulation(scope: Scope, simulationId: string): Promise<StoredSimulation> {
  const found = await scope.em.findOne(SimulationEntity, { workspaceId: scope.workspaceId, id: simulationId });
  if (!found) throw new AppError('not-found');
  return found;
}

/** The same, locked until the transaction ends; null when there is none. */
export function findLocked(scope: Scope, simulationId: string): Promise<StoredSimulation | null> {
  const where = { workspaceId: scope.workspaceId, id: simulationId };
  return scope.em.findOne(SimulationEntity, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/**
 * The same, locked until the transaction ends.
 *
 * @throws AppError `not-found`
 */
export async function lockSimulation(scope: Scope, simulationId: string): Promise<StoredSimulation> {
  const found = await findLocked(scope, simulationId);
  if (!found) throw new AppError('not-found');
  return found;
}

/** Throws away what a simulation found of people. */
export async function forgetPeople(scope: Scope, simulationId: string): Promise<void> {
  await scope.em.execute('delete from simulation_person where workspace_id = ? and simulation_id = ?', [
    scope.workspaceId,
    simulationId,
  ]);
}

/** Whether a simulation waits or runs. */
export function isUnderWay({ state }: Pick<StoredSimulation, 'state'>): boolean {
  return state === 'queued' || state === 'running';
}
