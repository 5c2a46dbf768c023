import { type CapUse, noCapUse } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { CapCounter } from './cap-counter.ts';

/** What tells one counter from every other of a workspace. */
export function counterKey({ rule, scope, scopeId, period, periodFrom }: CapCounter): string {
  return [rule, scope, scopeId, period, periodFrom].join(' ');
}

/** What some awards moved one counter by. */
export interface CountedAwards {
  readonly counter: CapCounter;
  readonly use: CapUse;
}

const NAMES = 'rule text, scope text, "scopeId" uuid, period text, "periodFrom" timestamptz';

/**
 * Locks the counters of many awards until the transaction ends, making those that are not there, always in the order of their names; gives what each
 * holds by `counterKey`. One statement. To be called after the members' balances were locked.
 */
export async function lockCountersOf(
  scope: Scope,
  counters: readonly CapCounter[],
): Promise<ReadonlyMap<string, CapUse>> {
  const distinct = new Map(counters.map((counter) => [counterKey(counter), counter]));
  if (distinct.size === 0) return new Map();
  const rows = await scope.em.execute<CounterRow[]>(
    `insert into cap_use (workspace_id, rule, scope, scope_id, period, period_from)
     select ?, c.rule, c.scope, c."scopeId", c.period, c."periodFrom" from jsonb_to_recordset(?::jsonb) as c(${NAMES})
      order by c.rule, c.scope, c."scopeId", c.period, c."periodFrom"
         on conflict (workspace_id, rule, scope, scope_id, period, period_from) do update set awards = cap_use.awards
     returning rule, scope, scope_id as "scopeId", period, period_from as "periodFrom", awards, status_points as "statusPoints",
               reward_points as "rewardPoints"`,
    [scope.workspaceId, JSON.stringify([...distinct.values()])],
  );
  return byKey(rows);
}

/** The same figures without a lock, for showing. */
export async function readCountersOf(
  scope: Scope,
  counters: readonly CapCounter[],
): Promise<ReadonlyMap<string, CapUse>> {
  if (counters.length === 0) return new Map();
  const rows = await scope.em.execute<CounterRow[]>(
    `select distinct u.rule, u.scope, u.scope_id as "scopeId", u.period, u.period_from as "periodFrom", u.awards, u.status_points as "statusPoints",
            u.reward_points as "rewardPoints"
       from jsonb_to_recordset(?::jsonb) as c(${NAMES})
       join cap_use u on u.workspace_id = ? and u.rule = c.rule and u.scope = c.scope and u.scope_id = c."scopeId" and u.period = c.period
        and u.period_from = c."periodFrom"`,
    [JSON.stringify(counters), scope.workspaceId],
  );
  return byKey(rows);
}

type CounterRow = Readonly<Record<keyof CapUse, string>> & CapCounter;

function byKey(rows: readonly CounterRow[]): Map<string, CapUse> {
  return new Map(
    rows.map(({ awards, statusPoints, rewardPoints, ...counter }) => [
      counterKey({ ...counter, periodFrom: new Date(counter.periodFrom).toISOString() }),
      { awards: Number(awards), statusPoints: Number(statusPoints), rewardPoints: Number(rewardPoints) },
    ]),
  );
}

/** Counts awards in their counters, with the last writes of the transaction. The caller holds their locks. */
export function countAwards(scope: Scope, counted: readonly CountedAwards[]): void {
  if (counted.length === 0) return;
  const rows = [...Map.groupBy(counted, ({ counter }) => counterKey(counter)).values()].flatMap((own) =>
    own[0] ? [{ ...own[0].counter, ...own.map(({ use }) => use).reduce(addUse, noCapUse) }] : [],
  );
  scope.writeLast(
    `update cap_use u set awards = u.awards + c.awards, status_points = u.status_points + c."statusPoints",
            reward_points = u.reward_points + c."rewardPoints"
       from jsonb_to_recordset(?::jsonb) as c(${NAMES}, awards bigint, "statusPoints" bigint, "rewardPoints" bigint)
      where u.workspace_id = ? and u.rule = c.rule and u.scope = c.scope and u.scope_id = c."scopeId"
        and u.period = c.period and u.period_from = c."periodFrom"`,
    [JSON.stringify(rows), scope.workspaceId],
  );
}

/** Two uses of one limit together. */
export function addUse(one: CapUse, other: CapUse): CapUse {
  return {
    awards: one.awards + other.awards,
    statusPoints: one.statusPoints + other.statusPoints,
    rewardPoints: one.rewardPoints + other.rewardPoints,
  };
}
