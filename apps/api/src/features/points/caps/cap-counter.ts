import type { CapUse } from '@rostra/points-engine';
import type { CapScope, PeriodKind } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';

/** Names one counter: what a rule gave to one account, or to everybody, in one period. Kept with the award that moved it. */
export interface CapCounter {
  readonly rule: string;
  readonly scope: Exclude<CapScope, 'member'>;
  /** The account; of a limit over the whole rule, the workspace. */
  readonly scopeId: string;
  readonly period: PeriodKind;
  /** When the period began, ISO 8601 in UTC. */
  readonly periodFrom: string;
}

/** The columns that name a counter, from a JSON array of them. */
const NAMED = `jsonb_to_recordset(?::jsonb) as c(rule text, scope text, "scopeId" uuid, period text, "periodFrom" timestamptz)`;
const ORDER = `order by c.rule, c.scope, c."scopeId", c.period, c."periodFrom"`;

/**
 * Locks counters until the transaction ends, making those that are not there, and gives what they hold, in the order asked for. One statement;
 * always in the order of their names, so that two awards never wait for each other. To be called after the member's balance was locked.
 */
export async function lockCapCounters(scope: Scope, counters: readonly CapCounter[]): Promise<CapUse[]> {
  if (counters.length === 0) return [];
  const rows = await scope.em.execute<CounterRow[]>(
    `insert into cap_use (workspace_id, rule, scope, scope_id, period, period_from)
     select ?, c.rule, c.scope, c."scopeId", c.period, c."periodFrom" from ${NAMED} ${ORDER}
         on conflict (workspace_id, rule, scope, scope_id, period, period_from) do update set awards = cap_use.awards
     returning scope, period, awards, status_points as "statusPoints", reward_points as "rewardPoints"`,
    [scope.workspaceId, JSON.stringify(counters)],
  );
  return inOrder(counters, rows);
}

/** The same figures without a lock, for showing. */
export async function readCapCounters(scope: Scope, counters: readonly CapCounter[]): Promise<CapUse[]> {
  if (counters.length === 0) return [];
  const rows = await scope.em.execute<CounterRow[]>(
    `select u.scope, u.period, u.awards, u.status_points as "statusPoints", u.reward_points as "rewardPoints"
       from ${NAMED} join cap_use u on u.workspace_id = ? and u.rule = c.rule and u.scope = c.scope
        and u.scope_id = c."scopeId" and u.period = c.period and u.period_from = c."periodFrom"`,
    [JSON.stringify(counters), scope.workspaceId],
  );
  return inOrder(counters, rows);
}

/** Counts one award in each counter, with the last writes of the transaction. The caller holds their locks. */
export function countAward(
  scope: Scope,
  counters: readonly CapCounter[],
  points: { readonly statusPoints: number; readonly rewardPoints: number },
): void {
  if (counters.length === 0) return;
  scope.writeLast(
    `update cap_use u set awards = u.awards + 1, status_points = u.status_points + ?, reward_points = u.reward_points + ?
       from ${NAMED}
      where u.workspace_id = ? and u.rule = c.rule and u.scope = c.scope and u.scope_id = c."scopeId"
        and u.period = c.period and u.period_from = c."periodFrom"`,
    [points.statusPoints, points.rewardPoints, JSON.stringify(counters), scope.workspaceId],
  );
}

/** Takes an award that is reversed out of the counters it was counted in, as the posting remembers them: its room is free again. */
export function uncountAward(scope: Scope, postingId: string): void {
  scope.writeLast(
    `update cap_use u set awards = u.awards - 1, status_points = u.status_points - (p.explanation->>'statusPoints')::bigint,
            reward_points = u.reward_points - (p.explanation->>'rewardPoints')::bigint
       from posting p,
            jsonb_to_recordset(p.explanation->'counted') as c(rule text, scope text, "scopeId" uuid, period text, "periodFrom" timestamptz)
      where p.workspace_id = ? and p.id = ? and u.workspace_id = p.workspace_id and u.rule = c.rule and u.scope = c.scope
        and u.scope_id = c."scopeId" and u.period = c.period and u.period_from = c."periodFrom"`,
    [scope.workspaceId, postingId],
  );
}

interface CounterRow {
  readonly scope: string;
  readonly period: string;
  readonly awards: string;
  readonly statusPoints: string;
  readonly rewardPoints: string;
}

/** One award names each scope and period once at most, so these two find a counter. */
function inOrder(counters: readonly CapCounter[], rows: readonly CounterRow[]): CapUse[] {
  return counters.map((counter) => {
    const row = rows.find(({ scope, period }) => scope === counter.scope && period === counter.period);
    return {
      awards: Number(row?.awards ?? 0),
      statusPoints: Number(row?.statusPoints ?? 0),
      rewardPoints: Number(row?.rewardPoints ?? 0),
    };
  });
}
