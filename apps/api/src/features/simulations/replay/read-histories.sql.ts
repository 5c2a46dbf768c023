/**
 * The part of history of the next members, one row each with its lists as JSON: as rows of their own, a workspace's deeds would cost more to take
 * apart than to replay. Points of members merged away are those of who has them now. What was awarded and taken back again is left out on both sides
 * of `from`; an approved stage, a signal and an opening balance that paid nothing are deeds all the same, as another rule may pay them. What a deed offered is
 * told beside what was posted: the points of the stage, what was typed by hand, what the imported row said. What belongs to one award is looked up by its
 * index, row by row (`lateral`): joined as a set, a planner that takes a batch for one row pairs every award with every other.
 *
 * Parameters: workspace, last member, how many, from, until, since when status points count, stages in the order of their kinds, keys of signals
 * in theirs, time zone.
 */
export const readHistoriesSql = `
with recursive asked as (
  select ?::uuid as workspace_id, ?::uuid as last_id, ?::int as members, ?::timestamptz as from_at, ?::timestamptz as until_at,
         ?::timestamptz as status_from, ?::jsonb as stages, ?::jsonb as signals, ?::text as time_zone
), batch as (
  select m.workspace_id, m.id, m.account_id, m.title, m.created_at
    from asked q join member m on m.workspace_id = q.workspace_id
   where m.role = 'champion' and m.merged_into_id is null and m.created_at < q.until_at and (q.last_id is null or m.id > q.last_id)
   order by m.id limit (select members from asked)
), person as (
  select workspace_id, id as member_id, id as owner_id from batch
  union all
  select m.workspace_id, m.id, p.owner_id from person p join member m on m.workspace_id = p.workspace_id and m.merged_into_id = p.member_id
), kind as (
  select s.stage_id::uuid as stage_id, (s.number - 1)::int as number from asked q, jsonb_array_elements_text(q.stages) with ordinality as s(stage_id, number)
), signal_kind_of as (
  select s.key, (s.number - 1)::int as number from asked q, jsonb_array_elements_text(q.signals) with ordinality as s(key, number)
), award as materialized (
  select h.owner_id, h.workspace_id, h.member_id, p.id, p.kind, p.occurred_at, p.occurred_at >= q.from_at as is_replayed,
         case when p.source_type = 'submission-stage' and p.kind = 'award' then p.source_id::uuid end as stage_of,
         case when p.source_type = 'grant' and p.kind = 'grant' then p.source_id::uuid end as grant_of,
         case when p.source_type = 'opening' and p.kind = 'opening' then p.source_part end as opening_part,
         case when p.source_type = 'signal' and p.kind = 'award' then p.source_id::uuid end as signal_of
    from asked q join person h on true
    join posting p on p.workspace_id = h.workspace_id and p.member_id = h.member_id and p.kind in ('award', 'grant', 'opening')
     and p.occurred_at < q.until_at and p.recorded_at <= q.until_at
   where not exists (select from posting r where r.workspace_id = p.workspace_id and r.reverses_id = p.id and r.recorded_at <= q.until_at)
), deed as (
  select a.owner_id, a.occurred_at, case when a.signal_of is null then a.kind else 'signal' end as source, coalesce(k.number, gk.number) as kind,
         coalesce(s.points, y.status_points, split_part(a.opening_part, '/', 1)::bigint) as offered_status,
         coalesce(s.points, y.reward_points, split_part(a.opening_part, '/', 2)::bigint) as offered_reward, t.status, t.reward, x.units,
         coalesce(x.score, g.score) as score
    from award a
    cross join lateral (
      select coalesce(sum(e.amount) filter (where e.bucket = 'status'), 0) as status,
             coalesce(sum(e.amount) filter (where e.bucket = 'available'), 0) - coalesce(sum(e.amount) filter (where e.bucket = 'owed'), 0) as reward
        from entry e where e.workspace_id = a.workspace_id and e.posting_id = a.id) t
    left join submission_stage g on g.workspace_id = a.workspace_id and g.id = a.stage_of
    left join challenge_stage s on s.workspace_id = g.workspace_id and s.id = g.stage_id
    left join kind k on k.stage_id = g.stage_id
    left join point_grant y on y.workspace_id = a.workspace_id and y.id = a.grant_of
    left join signal x on x.workspace_id = a.workspace_id and x.id = a.signal_of
    left join signal_kind_of gk on gk.key = x.kind
   where a.is_replayed
  union all
  select h.owner_id, g.submitted_at, 'award', k.number, s.points, s.points, 0, 0, null, g.score
    from asked q join person h on true
    join submission u on u.workspace_id = h.workspace_id and u.member_id = h.member_id
    join submission_stage g on g.workspace_id = u.workspace_id and g.submission_id = u.id and g.state = 'approved'
     and g.submitted_at >= q.from_at and g.submitted_at < q.until_at and g.moderated_at <= q.until_at
    join challenge_stage s on s.workspace_id = g.workspace_id and s.id = g.stage_id
    left join kind k on k.stage_id = g.stage_id
   where not exists (select from posting p where p.workspace_id = g.workspace_id and p.kind = 'award' and p.source_type = 'submission-stage'
                        and p.source_id = g.id::text and p.source_part = '')
  union all
  select h.owner_id, x.occurred_at, 'signal', gk.number, 0, 0, 0, 0, x.units, x.score
    from asked q join person h on true
    join signal x on x.workspace_id = h.workspace_id and x.member_id = h.member_id and x.outcome in ('limited', 'unpaid') and x.withdrawn_at is null
     and x.occurred_at >= q.from_at and x.occurred_at < q.until_at and x.recorded_at <= q.until_at
    join signal_kind_of gk on gk.key = x.kind
  union all
  select h.owner_id, d.earned_at, 'opening', null, split_part(f.source_part, '/', 1)::bigint, split_part(f.source_part, '/', 2)::bigint, 0, 0, null, null
    from asked q join person h on true
    join award_refusal f on f.workspace_id = h.workspace_id and f.member_id = h.member_id and f.source_type = 'opening' and f.recorded_at <= q.until_at
   cross join lateral (select split_part(f.source_id, ':', 2)::timestamp at time zone q.time_zone as earned_at) d
   where d.earned_at >= q.from_at and d.earned_at < q.until_at
     and not exists (select from posting p where p.workspace_id = f.workspace_id and p.kind = 'opening' and p.source_type = 'opening'
                        and p.source_id = f.source_id and p.source_part = f.source_part)
), deeds as materialized (
  select owner_id, json_agg(round(extract(epoch from occurred_at) * 1000) order by occurred_at) as at, json_agg(source order by occurred_at) as sources,
         json_agg(kind order by occurred_at) as kinds, json_agg(offered_status order by occurred_at) as "offeredStatus",
         json_agg(offered_reward order by occurred_at) as "offeredReward",
         json_agg(status order by occurred_at) as status, json_agg(reward order by occurred_at) as reward,
         json_agg(units order by occurred_at) as units, json_agg(score order by occurred_at) as scores
    from deed group by owner_id
), redemption as materialized (
  select h.owner_id, json_agg(json_build_object('at', round(extract(epoch from p.occurred_at) * 1000), 'points', e.amount) order by p.occurred_at) as list
    from asked q join person h on true
    join posting p on p.workspace_id = h.workspace_id and p.member_id = h.member_id and p.kind = 'hold'
     and p.occurred_at >= q.from_at and p.occurred_at < q.until_at
    join entry e on e.workspace_id = p.workspace_id and e.posting_id = p.id and e.bucket = 'held'
   where not exists (select from posting b where b.workspace_id = p.workspace_id and b.kind = 'release' and b.source_type = p.source_type
                        and b.source_id = p.source_id and b.source_part = p.source_part)
   group by h.owner_id
), earlier_status as materialized (
  select owner_id, json_agg(json_build_object('at', round(extract(epoch from occurred_at) * 1000), 'points', points) order by occurred_at) as list
    from (select h.owner_id, e.occurred_at, sum(e.amount) as points
            from asked q join person h on true
            join entry e on e.workspace_id = h.workspace_id and e.member_id = h.member_id and e.bucket = 'status'
             and e.occurred_at > q.status_from and e.occurred_at < q.from_at
           group by h.owner_id, e.occurred_at having sum(e.amount) <> 0) s
   group by owner_id
), earlier_lot as materialized (
  select h.owner_id, json_agg(json_build_object('at', round(extract(epoch from l.expires_at) * 1000), 'points', l.amount - coalesce(t.amount, 0))
                              order by l.expires_at) as list
    from asked q join person h on true
    join posting p on p.workspace_id = h.workspace_id and p.member_id = h.member_id and p.occurred_at < q.from_at
    join lot l on l.workspace_id = p.workspace_id and l.posting_id = p.id and l.expires_at > q.from_at
    left join lateral (select sum(u.amount) as amount from lot_use u
                         join posting b on b.workspace_id = u.workspace_id and b.id = u.posting_id and b.recorded_at < q.from_at
                        where u.workspace_id = l.workspace_id and u.lot_id = l.id) t on true
   where l.amount > coalesce(t.amount, 0)
     and not exists (select from posting r where r.workspace_id = p.workspace_id and r.reverses_id = p.id)
   group by h.owner_id
), streak_weeks as materialized (
  select a.owner_id, json_agg(distinct to_char(date_trunc('week', a.occurred_at at time zone q.time_zone), 'YYYY-MM-DD')) as list
    from asked q join award a on a.kind = 'award' and not a.is_replayed
    join streak_choice c on c.workspace_id = a.workspace_id and c.member_id = a.owner_id and c.is_on
   where a.occurred_at >= c.since - interval '7 days'
   group by a.owner_id
)
select b.id as "memberId", b.account_id as "accountId", b.title, round(extract(epoch from b.created_at) * 1000)::float8 as "joinedAt",
       c.name as "accountName", c.segment, c.region, d.at, d.sources, d.kinds, d."offeredStatus", d."offeredReward", d.status, d.reward, d.units, d.scores, r.list as redemptions,
       s.list as "earlierStatus", l.list as "earlierLots", to_char(date_trunc('week', k.since at time zone q.time_zone), 'YYYY-MM-DD') as "streakWeek", w.list as "streakWeeks",
       t.to_tier as tier, t.reason as "tierReason", round(extract(epoch from t.at) * 1000)::float8 as "tierAt",
       round(extract(epoch from t.reached_at) * 1000)::float8 as "tierReachedAt"
  from batch b
  join asked q on true
  left join account c on c.workspace_id = b.workspace_id and c.id = b.account_id
  left join deeds d on d.owner_id = b.id
  left join redemption r on r.owner_id = b.id
  left join earlier_status s on s.owner_id = b.id
  left join earlier_lot l on l.owner_id = b.id
  left join streak_choice k on k.workspace_id = b.workspace_id and k.member_id = b.id and k.is_on
  left join streak_weeks w on w.owner_id = b.id
  left join lateral (
    select x.to_tier, x.reason, x.at, (select max(y.at) from tier_change y where y.workspace_id = x.workspace_id and y.member_id = x.member_id
                                          and y.at <= x.at and y.reason <> 'grace') as reached_at
      from tier_change x where x.workspace_id = b.workspace_id and x.member_id = b.id and x.at < q.from_at
     order by x.at desc, x.id desc limit 1) t on true
 order by b.id`;
