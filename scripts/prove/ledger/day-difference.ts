import type pg from 'pg';

/**
 * Where the days that were added up first depart from the postings recorded in them: their number, the awards, and what each kind, act and rule did to each
 * bucket. After a change of the workspace's zone days begin at another moment, so that only their sum is compared, and nothing before the next night added
 * them up. Null when nowhere.
 */
export async function dayDifference(client: pg.Client, workspaceId: string): Promise<string | null> {
  const { rows } = await client.query<Ground>({ text: GROUND, values: [workspaceId] });
  const [ground] = rows;
  if (!ground?.last || ground.isStale) return null;
  const day = ground.wasMoved ? 'null::date' : '(p.recorded_at at time zone $2)::date';
  if (!ground.isWhole) return 'days are missing among those that were added up';
  for (const text of [dayQuery(day, ground.wasMoved), actQuery(day, ground.wasMoved)]) {
    const found = await client.query<Record<'day' | 'what', string | null>>({
      text,
      values: [workspaceId, ground.timeZone, ground.last],
    });
    const [row] = found.rows;
    if (row) return `the figures of ${row.day ?? 'all days'} (${row.what}) are not those of their postings`;
  }
  return null;
}

interface Ground {
  readonly timeZone: string;
  /** The last day that is added up. */
  readonly last: string | null;
  /** Every day from the first to the last has its row. */
  readonly isWhole: boolean;
  readonly wasMoved: boolean;
  /** Moved since the days were added up. */
  readonly isStale: boolean;
}

const GROUND = `
with moved as (select max(at) as at from audit_event where workspace_id = $1 and action = 'workspace.saveCalendar'
                  and "before"->>'timeZone' is distinct from "after"->>'timeZone')
select w.time_zone as "timeZone", (select max(day)::text from points_day where workspace_id = $1) as last, moved.at is not null as "wasMoved",
       (select count(*) = max(day) - min(day) + 1 from points_day where workspace_id = $1) as "isWhole",
       coalesce(moved.at > (select max(finished_at) from nightly_run where workspace_id = $1 and task = 'count-points-days'), false) as "isStale"
  from workspace w cross join moved where w.id = $1`;

/** Postings up to the end of the last day. */
const UNTIL = `p.workspace_id = $1 and p.recorded_at < (($3::date + 1)::timestamp at time zone $2)`;

function dayQuery(day: string, isSum: boolean): string {
  return `
with stored as (select ${isSum ? 'null::date' : 'day'} as day, sum(postings) as postings, sum(awards) as awards from points_day where workspace_id = $1 group by 1),
follows as (select ${day} as day, count(*) as postings, count(*) filter (where p.kind in ('award', 'grant')) as awards from posting p where ${UNTIL} group by 1)
select coalesce(s.day, f.day)::text as day, 'postings' as what
  from stored s full join follows f on coalesce(f.day, '-infinity') = coalesce(s.day, '-infinity')
 where (coalesce(s.postings, 0), coalesce(s.awards, 0)) is distinct from (coalesce(f.postings, 0), coalesce(f.awards, 0)) order by 1 limit 1`;
}

function actQuery(day: string, isSum: boolean): string {
  return `
with moved as (
  select posting_id, ${BUCKETS.map((bucket) => `coalesce(sum(amount) filter (where bucket = '${bucket}'), 0) as ${bucket}`).join(', ')}
    from entry where workspace_id = $1 group by posting_id),
follows as (
  select ${day} as day, p.kind, coalesce(c.kind, p.source_type) as act, p.rule, count(*) as postings, ${summed('m.')}
    from posting p
    left join moved m on m.posting_id = p.id
    left join submission_stage ss on p.source_type = 'submission-stage' and ss.workspace_id = p.workspace_id and ss.id::text = p.source_id
    left join submission s on s.workspace_id = ss.workspace_id and s.id = ss.submission_id
    left join challenge c on c.workspace_id = s.workspace_id and c.id = s.challenge_id
   where ${UNTIL} group by 1, 2, 3, 4),
stored as (
  select ${isSum ? 'null::date' : 'day'} as day, kind, act, rule, sum(postings) as postings, ${summed('')} from points_day_act where workspace_id = $1 group by 1, 2, 3, 4)
select coalesce(s.day, f.day)::text as day, concat_ws(' ', coalesce(s.kind, f.kind), coalesce(s.act, f.act), coalesce(s.rule, f.rule)) as what
  from stored s full join follows f
    on coalesce(f.day, '-infinity') = coalesce(s.day, '-infinity') and f.kind = s.kind and f.act = s.act and f.rule = s.rule
 where ${['postings', ...BUCKETS].map((figure) => `coalesce(s.${figure}, 0) <> coalesce(f.${figure}, 0)`).join(' or ')} order by 1, 2 limit 1`;
}

const BUCKETS = ['status', 'available', 'held', 'spent', 'expired', 'owed'];

function summed(of: string): string {
  return BUCKETS.map((bucket) => `sum(${of}${bucket}) as ${bucket}`).join(', ');
}
