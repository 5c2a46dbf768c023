import type { SimulationResult } from '@rostra/shared/simulations/simulation-result.schema';
import { simulationStates } from '@rostra/shared/simulations/simulation-state';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';
import type { TriedDrafts } from './tried-drafts.ts';

/** One trial of drafts on the workspace's own history: what was tried, how far it is, and what came of it. */
export const SimulationEntity = defineEntity({
  name: 'Simulation',
  ...tenantGuard('simulation'),
  properties: {
    ...tenantKeys,
    state: p.enum(simulationStates),
    months: p.integer(),
    fromAt: p.datetime(),
    untilAt: p.datetime(),
    askedById: p.uuid(),
    askedBy: () => parentKey(MemberEntity, 'asked_by_id'),
    askedAt: p.datetime(),
    startedAt: p.datetime().nullable(),
    finishedAt: p.datetime().nullable(),
    /** Goes up each time a worker takes it up, so that one that was thought dead stops when it wakes. */
    run: p.integer().default(0),
    membersDone: p.integer().default(0),
    membersTotal: p.integer().default(0),
    /** What is in force and what is tried, as both were when it was asked for: a job that starts over finds the same. */
    tried: p.json<TriedDrafts>(),
    result: p.json<SimulationResult>().nullable(),
  },
  uniques: [
    // They all read the whole ledger; the second of two asked for at once is refused as `simulation-running`.
    {
      name: 'simulation_one_at_a_time',
      properties: ['workspaceId'],
      where: "state in ('queued', 'running')",
    },
  ],
  indexes: [{ properties: ['workspaceId', 'askedAt', 'id'] }],
  checks: [{ name: 'simulation_done_has_a_result', expression: "state <> 'done' or result is not null" }],
});

/** One trial of drafts on history, as stored. */
export type StoredSimulation = InferEntity<typeof SimulationEntity>;
