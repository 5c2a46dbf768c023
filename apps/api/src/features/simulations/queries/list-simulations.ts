import type { ListSimulationsInput, ListSimulationsOutput } from '@rostra/shared/simulations/list-simulations.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { findMemberNames } from '../../members/index.ts';
import { SimulationEntity } from '../simulation.entity.ts';
import { toSummary } from '../simulation.mapper.ts';

/** Simulations of the workspace, newest first. */
export async function listSimulations(
  scope: Scope,
  { page, pageSize }: ListSimulationsInput,
): Promise<ListSimulationsOutput> {
  const [stored, total] = await scope.em.findAndCount(
    SimulationEntity,
    { workspaceId: scope.workspaceId },
    { orderBy: { askedAt: 'desc', id: 'desc' }, limit: pageSize, offset: (page - 1) * pageSize },
  );
  const names = await findMemberNames(
    scope,
    stored.map(({ askedById }) => askedById),
  );
  return { rows: stored.map((row) => toSummary(row, names)), total, page, pageSize };
}
