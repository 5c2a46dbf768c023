/** First and last calendar day of the stretch. */
const DAYS = `(:from::timestamptz at time zone :timeZone)::date, ((:until::timestamptz - interval '1 second') at time zone :timeZone)::date`;

/** What an entry adds to the points to spend that somebody earned. */
const EARNED = `case e.bucket when 'status' then 0 when 'owed' then -e.amount else e.amount end`;

/** Champions who earned several times the median of those who earned, with what was taken back set against it. */
export const FAST_EARNERS = `
with earned as (
  select p.member_id, sum(${EARNED}) as points, count(distinct p.id) filter (where p.kind <> 'reversal') as awards,
         max(p.recorded_at) filter (where p.kind <> 'reversal') as last_at
    from posting p join entry e on e.workspace_id = p.workspace_id and e.posting_id = p.id
   where p.workspace_id = :workspaceId::uuid and p.recorded_at >= :from and p.recorded_at < :until
     and p.kind in ('award', 'grant', 'reversal')
   group by p.member_id
), usual as (
  select percentile_cont(0.5) within group (order by points) as points, count(*) as earners from earned where points > 0
)
insert into points_outlier (workspace_id, kind, member_id, from_day, to_day, points, count, usual, last_at, strength)
select :workspaceId::uuid, 'fast-earner', e.member_id, ${DAYS}, e.points, e.awards, round(u.points), e.last_at,
       least(100 * e.points / greatest(:pointsMin::int, :timesMedian::numeric * u.points::numeric), 100000)::int
  from earned e cross join usual u join member m on m.workspace_id = :workspaceId::uuid and m.id = e.member_id
 where u.earners >= :earnersMin::int and e.points >= greatest(:pointsMin::int, :timesMedian::numeric * u.points::numeric)
   and m.merged_into_id is null
returning kind`;

/** Champions most of whose approvals came from one person, who approves far less of everybody else's. */
export const SAME_APPROVERS = `
with approvals as (
  select p.member_id, p.actor_id, count(*) as approvals, max(p.recorded_at) as last_at
    from posting p
   where p.workspace_id = :workspaceId::uuid and p.recorded_at >= :from and p.recorded_at < :until
     and p.kind = 'award' and p.source_type = 'submission-stage' and p.actor_id is not null
   group by p.member_id, p.actor_id
), shares as (
  select *, sum(approvals) over (partition by member_id) as of_member, sum(approvals) over (partition by actor_id) as of_approver,
         sum(approvals) over () as of_all
    from approvals
), compared as (
  select *, 100 * approvals / of_member as percent,
         100 * (of_approver - approvals) / nullif(of_all - of_member, 0) as usual
    from shares
)
insert into points_outlier (workspace_id, kind, member_id, approver_id, from_day, to_day, count, of_count, usual, last_at, strength)
select :workspaceId::uuid, 'same-approver', c.member_id, c.actor_id, ${DAYS}, c.approvals, c.of_member, round(c.usual), c.last_at,
       least(100 * c.percent / greatest(:shareMin::int, :timesUsual::numeric * c.usual), 100000)::int
  from compared c
  join member m on m.workspace_id = :workspaceId::uuid and m.id = c.member_id
  join member a on a.workspace_id = :workspaceId::uuid and a.id = c.actor_id
 where c.approvals >= :approvalsMin::int and c.percent >= :shareMin::int and c.percent >= :timesUsual::numeric * c.usual
   and m.merged_into_id is null
returning kind`;

/** Champions with many awards in a short time: the thickest stretch of each. */
export const BURSTS = `
with awards as (
  select p.id, p.member_id, p.recorded_at,
         count(*) over (partition by p.member_id order by p.recorded_at
                        range between make_interval(mins => :minutes::int) preceding and current row) as awards
    from posting p
   where p.workspace_id = :workspaceId::uuid and p.recorded_at >= :from and p.recorded_at < :until and p.kind in ('award', 'grant')
), thickest as (
  select distinct on (member_id) member_id, recorded_at, awards from awards
   where awards >= :awardsMin::int order by member_id, awards desc, recorded_at desc
)
insert into points_outlier (workspace_id, kind, member_id, from_day, to_day, points, count, at, last_at, strength)
select :workspaceId::uuid, 'burst', t.member_id, ${DAYS},
       (select coalesce(sum(${EARNED}), 0)
          from posting p join entry e on e.workspace_id = p.workspace_id and e.posting_id = p.id
         where p.workspace_id = :workspaceId::uuid and p.member_id = t.member_id and p.kind in ('award', 'grant')
           and p.recorded_at >= t.recorded_at - make_interval(mins => :minutes::int) and p.recorded_at <= t.recorded_at),
       t.awards, t.recorded_at, t.recorded_at, least(100 * t.awards / :awardsMin::int, 100000)::int
  from thickest t join member m on m.workspace_id = :workspaceId::uuid and m.id = t.member_id
 where m.merged_into_id is null
returning kind`;
