import { startOfDay } from '../../db/calendar-day.ts';
import type { Scope } from '../../db/workspace-scope.ts';
import { ACTS_BY_DAY } from './counting/acts-by-day.sql.ts';
import { dayAfter } from './quarter.ts';

/** What one day did to the points to spend of everybody. */
export interface OfficeDay {
  readonly day: string;
  readonly issued: number;
  readonly corrected: number;
  readonly broughtIn: number;
  readonly spent: number;
  readonly expired: number;
  readonly available: number;
  readonly held: number;
  readonly owed: number;
  readonly awards: number;
}

/** Where counted days end and the ledger itself is read from, and which days are wanted one by one. */
export interface OfficeSpan {
  readonly timeZone: string;
  /** The first day read from the ledger itself. */
  readonly liveFrom: string;
  readonly today: string;
  /** Days before it come as one sum, under this day. */
  readonly from: string;
}

/** Points to spend that come into being or go: what is in the other buckets, less what is owed. Every kind that only moves them gives 0. */
const MADE = 'available + held + spent + expired - owed';

/**
 * Counted days and those since, added up by day; everything before `from` in one sum under the day before it. One query over a handful of rows a
 * day, and over the ledger's postings since the last night.
 */
export async function readOfficeDays(scope: Scope, span: OfficeSpan): Promise<OfficeDay[]> {
  const { timeZone, liveFrom, today, from } = span;
  const rows = await scope.em.execute<Record<keyof OfficeDay, string>[]>(
    `with acts as (
       select day, kind, postings, available, held, spent, expired, owed from points_day_act where workspace_id = ? and day < ?::date
       union all
       select day, kind, postings, available, held, spent, expired, owed from (${ACTS_BY_DAY}) live
     )
     select greatest(day, ?::date - 1)::text as day,
            coalesce(sum(${MADE}) filter (where kind in ('award', 'grant', 'reversal')), 0) as issued,
            coalesce(sum(${MADE}) filter (where kind = 'reversal'), 0) as corrected,
            coalesce(sum(${MADE}) filter (where kind = 'opening'), 0) as "broughtIn",
            sum(spent) as spent, sum(expired) as expired, sum(available) as available, sum(held) as held, sum(owed) as owed,
            coalesce(sum(postings) filter (where kind in ('award', 'grant')), 0) as awards
       from acts group by 1 order by 1`,
    [scope.workspaceId, liveFrom, timeZone, scope.workspaceId, ...liveSpan(span), from],
  );
  return rows.map(({ day, ...sums }) => ({ day, ...toNumbers(sums) })).filter(({ day }) => day <= today);
}

/** The instants between which the ledger itself is read. */
export function liveSpan({ liveFrom, today, timeZone }: Omit<OfficeSpan, 'from'>): [Date, Date] {
  return [startOfDay(liveFrom, timeZone), startOfDay(dayAfter(today), timeZone)];
}

function toNumbers<Key extends string>(sums: Readonly<Record<Key, string>>): Record<Key, number>;
function toNumbers(sums: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(Object.entries(sums).map(([key, sum]) => [key, Number(sum)]));
}
