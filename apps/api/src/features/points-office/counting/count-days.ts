import { startOfDay } from '../../../db/calendar-day.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { ACTS_BY_DAY } from './acts-by-day.sql.ts';

/** Whole calendar days of a zone, both ends included; all of them over. */
export interface CountedDays {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
}

/** Adds up these days from the ledger in place of what was there: done again, it gives the same. */
export async function countDays(scope: Scope, { from, to, timeZone }: CountedDays): Promise<void> {
  const { workspaceId } = scope;
  const span = [startOfDay(from, timeZone), startOfDay(to, timeZone, 1)];
  for (const table of ['points_day_act', 'points_day']) {
    await scope.em.execute(`delete from ${table} where workspace_id = ? and day between ?::date and ?::date`, [
      workspaceId,
      from,
      to,
    ]);
  }
  await scope.em.execute(
    `insert into points_day_act (workspace_id, day, kind, act, rule, postings, status, available, held, spent, expired, owed)
     select ?::uuid, acts.* from (${ACTS_BY_DAY}) acts`,
    [workspaceId, timeZone, workspaceId, ...span],
  );
  await scope.em.execute(
    `insert into points_day (workspace_id, day, postings, awards)
     select ?::uuid, d.day, count(p.id), count(p.id) filter (where p.kind in ('award', 'grant'))
       from generate_series(?::date, ?::date, '1 day') as d(day)
       left join posting p on p.workspace_id = ? and p.recorded_at >= ? and p.recorded_at < ?
        and (p.recorded_at at time zone ?)::date = d.day
      group by d.day`,
    [workspaceId, from, to, workspaceId, ...span, timeZone],
  );
}

/**
 * Forgets the days that were added up where they no longer hold each posting before their end once: when the workspace's zone was changed, the days since
 * begin at another moment than those before end. Counts the postings by their index, in about a second for ten million.
 */
export async function forgetDaysOfAnotherZone(scope: Scope, timeZone: string): Promise<void> {
  const last = await lastCountedDay(scope);
  if (last === null) return;
  const { workspaceId } = scope;
  const [row] = await scope.em.execute<{ isWhole: boolean }[]>(
    `select (select coalesce(sum(postings), 0) from points_day where workspace_id = ?)
          = (select count(*) from posting where workspace_id = ? and recorded_at < ?) as "isWhole"`,
    [workspaceId, workspaceId, startOfDay(last, timeZone, 1)],
  );
  if (row?.isWhole) return;
  for (const table of ['points_day_act', 'points_day']) {
    await scope.em.execute(`delete from ${table} where workspace_id = ?`, [workspaceId]);
  }
}

/** The last day that is added up; null before the first. */
export async function lastCountedDay(scope: Scope): Promise<string | null> {
  const [row] = await scope.em.execute<{ day: string | null }[]>(
    'select max(day)::text as day from points_day where workspace_id = ?',
    [scope.workspaceId],
  );
  return row?.day ?? null;
}

/** The day of the first posting; null while there is none. */
export async function firstPostingDay(scope: Scope, timeZone: string): Promise<string | null> {
  const [row] = await scope.em.execute<{ day: string | null }[]>(
    'select (min(recorded_at) at time zone ?)::date::text as day from posting where workspace_id = ?',
    [timeZone, scope.workspaceId],
  );
  return row?.day ?? null;
}
