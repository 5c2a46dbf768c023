import type pg from 'pg';

/**
 * Where a counter that awards share first departs from them: what a rule gave to one account, or to everybody, in one period is what the awards say they
 * were counted in, without those taken back. Null when nowhere.
 */
export async function capDifference(client: pg.Client, workspaceId: string): Promise<string | null> {
  const { rows } = await client.query<Record<'rule' | 'scope' | 'period' | 'stored' | 'follows', string>>({
    text: COUNTERS,
    values: [workspaceId],
  });
  const [row] = rows;
  if (!row) return null;
  return `the limit of ${row.rule} per ${row.scope} and ${row.period}: ${row.stored} are counted, ${row.follows} follow`;
}

const COUNTERS = `
with follows as (
  select c.rule, c.scope, c."scopeId" as scope_id, c.period, c."periodFrom" as period_from, count(*) as awards,
         sum((p.explanation->>'statusPoints')::bigint) as status_points, sum((p.explanation->>'rewardPoints')::bigint) as reward_points
    from posting p
   cross join jsonb_to_recordset(p.explanation->'counted') as c(rule text, scope text, "scopeId" uuid, period text, "periodFrom" timestamptz)
   where p.workspace_id = $1 and jsonb_typeof(p.explanation->'counted') = 'array'
     and not exists (select from posting r where r.workspace_id = p.workspace_id and r.reverses_id = p.id)
   group by 1, 2, 3, 4, 5),
stored as (select rule, scope, scope_id, period, period_from, awards, status_points, reward_points from cap_use where workspace_id = $1)
select coalesce(s.rule, f.rule) as rule, coalesce(s.scope, f.scope) as scope, coalesce(s.period, f.period) as period,
       concat_ws('/', coalesce(s.awards, 0), coalesce(s.status_points, 0), coalesce(s.reward_points, 0)) as stored,
       concat_ws('/', coalesce(f.awards, 0), coalesce(f.status_points, 0), coalesce(f.reward_points, 0)) as follows
  from stored s
  full join follows f on f.rule = s.rule and f.scope = s.scope and f.scope_id = s.scope_id and f.period = s.period and f.period_from = s.period_from
 where (coalesce(s.awards, 0), coalesce(s.status_points, 0), coalesce(s.reward_points, 0))
       is distinct from (coalesce(f.awards, 0), coalesce(f.status_points, 0), coalesce(f.reward_points, 0))
 order by 1, 2, 3 limit 1`;
