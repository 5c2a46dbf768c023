/**
 * Postings of a stretch of time, added up by calendar day, kind, act and rule. Reads the stretch by the index on when they were recorded, and
 * the entries and the submission of each posting by their keys.
 *
 * Parameters: time zone, workspace, first instant, the first instant after.
 */
export const ACTS_BY_DAY = `
select (p.recorded_at at time zone ?)::date as day, p.kind, coalesce(c.kind, p.source_type) as act, p.rule,
       count(*)::int as postings, coalesce(sum(e.status), 0) as status, coalesce(sum(e.available), 0) as available,
       coalesce(sum(e.held), 0) as held, coalesce(sum(e.spent), 0) as spent, coalesce(sum(e.expired), 0) as expired,
       coalesce(sum(e.owed), 0) as owed
  from posting p
  left join lateral (
    select sum(amount) filter (where bucket = 'status') as status, sum(amount) filter (where bucket = 'available') as available,
           sum(amount) filter (where bucket = 'held') as held, sum(amount) filter (where bucket = 'spent') as spent,
           sum(amount) filter (where bucket = 'expired') as expired, sum(amount) filter (where bucket = 'owed') as owed
      from entry where workspace_id = p.workspace_id and posting_id = p.id
  ) e on true
  left join submission_stage ss on ss.workspace_id = p.workspace_id
   and ss.id = case when p.source_type = 'submission-stage' then p.source_id::uuid end
  left join submission s on s.workspace_id = ss.workspace_id and s.id = ss.submission_id
  left join challenge c on c.workspace_id = s.workspace_id and c.id = s.challenge_id
 where p.workspace_id = ? and p.recorded_at >= ? and p.recorded_at < ?
 group by 1, 2, 3, 4`;
