import {
  createDeedColumns,
  type MemberOutcome,
  type Simulation,
  startSimulation,
  statusWindowStart,
} from '@rostra/points-engine';
import { inWorkspace, type Scope, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';
import { readPointValue } from '../../points-office/index.ts';
import type { HistoryRow } from '../replay/history-row.ts';
import { type DeedKinds, readDeedKinds } from '../replay/read-deed-kinds.ts';
import { readHistoriesSql } from '../replay/read-histories.sql.ts';
import { savePeople } from '../replay/save-people.ts';
import { toHistory } from '../replay/to-history.ts';
import { toPlan } from '../replay/to-plan.ts';
import { toResult } from '../replay/to-result.ts';
import type { StoredSimulation } from '../simulation.entity.ts';
import { findLocked, forgetPeople, isUnderWay } from '../simulation.repository.ts';

const MEMBERS_AT_ONCE = 500;

/**
 * Replays the workspace's history under what is in force and under the drafts: batches of 500 members, each read by one query, and kept together with
 * how far it is in one transaction. Stops at the next batch when it was cancelled. One that was killed starts over: the engine's sums live in memory.
 */
export function runSimulation(deps: Deps) {
  return async ({ workspaceId, simulationId }: JobPayloads['run-simulation']): Promise<void> => {
    const options = { workspaceId, actor: systemActor, requestId: `simulation-${simulationId}` };
    const replay = await inWorkspace(deps, options, (scope) => begin(scope, simulationId));
    if (!replay) return;
    let lastId: string | null = null;
    do {
      const batch: HistoryRow[] = await readBatch(deps, replay, lastId);
      const outcomes = replayRows(replay, batch);
      const isWanted = await inWorkspace(deps, options, (scope) => keep(scope, replay, outcomes));
      if (!isWanted) return;
      lastId = batch.length < MEMBERS_AT_ONCE ? null : (batch.at(-1)?.memberId ?? null);
    } while (lastId !== null);
    await inWorkspace(deps, options, (scope) => finish(scope, replay));
  };
}

interface Replay {
  readonly stored: StoredSimulation;
  readonly run: number;
  readonly simulation: Simulation;
  readonly kinds: DeedKinds;
  readonly currency: string;
}

/** Takes the simulation up, from nothing; null when it is no longer wanted. */
async function begin(scope: Scope, simulationId: string): Promise<Replay | null> {
  const stored = await findLocked(scope, simulationId);
  if (!stored || !isUnderWay(stored)) return null;
  await forgetPeople(scope, simulationId);
  const run = stored.run + 1;
  const membersTotal = await countMembers(scope, stored.untilAt);
  Object.assign(stored, { state: 'running', run, membersTotal, membersDone: 0, startedAt: scope.now });
  await scope.em.flush();
  const pointValue = await readPointValue(scope);
  const simulation = startSimulation(toPlan(stored, pointValue));
  const kinds = await readDeedKinds(scope, simulation);
  return { stored, run, simulation, kinds, currency: pointValue.currency };
}

async function countMembers(scope: Scope, until: Date): Promise<number> {
  const [row] = await scope.em.execute<{ count: number }[]>(
    `select count(*)::int as count from member
      where workspace_id = ? and role = 'champion' and merged_into_id is null and created_at < ?`,
    [scope.workspaceId, until],
  );
  return row?.count ?? 0;
}

/** The next members with their history, as all of it stood at one moment. */
function readBatch(deps: Deps, { stored, kinds }: Replay, lastId: string | null): Promise<HistoryRow[]> {
  const { workspaceId, id, fromAt, untilAt, tried } = stored;
  const { timeZone, today, draft } = tried;
  const starts = [today, draft].map(({ tiers }) => statusWindowStart(fromAt, timeZone, tiers));
  const statusFrom = new Date(Math.min(...starts.map((start) => start.getTime())));
  const options = { workspaceId, actor: systemActor, requestId: `simulation-${id}`, readOnly: true };
  const stages = JSON.stringify(kinds.stageIds);
  const signals = JSON.stringify(kinds.signalKeys);
  return inWorkspace(deps, options, (scope) =>
    scope.em.execute<HistoryRow[]>(readHistoriesSql, [
      workspaceId,
      lastId,
      MEMBERS_AT_ONCE,
      fromAt,
      untilAt,
      statusFrom,
      stages,
      signals,
      timeZone,
    ]),
  );
}

function replayRows({ simulation, kinds, stored }: Replay, rows: readonly HistoryRow[]): MemberOutcome[] {
  const ground = { kinds, deeds: createDeedColumns(), graceDays: stored.tried.today.tiers.graceDays };
  return rows.map((row) => simulation.addMember(toHistory(row, ground)));
}

/** Keeps a batch; false when the simulation was cancelled or taken up by another worker. */
async function keep(scope: Scope, { stored, run }: Replay, outcomes: readonly MemberOutcome[]): Promise<boolean> {
  const moved = await scope.em.execute<{ id: string }[]>(
    `update simulation set members_done = members_done + ? where workspace_id = ? and id = ? and state = 'running' and run = ? returning id`,
    [outcomes.length, scope.workspaceId, stored.id, run],
  );
  if (moved.length === 0) return false;
  await savePeople(scope, stored.id, outcomes);
  return true;
}

async function finish(scope: Scope, { stored, run, simulation, currency }: Replay): Promise<void> {
  const current = await findLocked(scope, stored.id);
  if (current?.state !== 'running' || current.run !== run) return;
  const result = toResult(simulation.finish(), currency);
  Object.assign(current, { state: 'done', finishedAt: scope.now, result, membersTotal: current.membersDone });
  await scope.em.flush();
}
