import type pg from 'pg';

/**
 * Where what is written down with a step of a tier first departs from its cause: a rise comes with its posting, at the moment that was recorded, and no
 * other step has one; a policy named was in force; the points of a step are those that call for it; a tier is held since its last rise, and is in its grace only
 * after a notice, of which the night counts from its own hour. Whom somebody was merged into may hold a tier since another moment. Null when nowhere.
 */
export async function tierDateDifference(client: pg.Client, workspaceId: string): Promise<string | null> {
  for (const { text, tell } of CHECKS) {
    const { rows } = await client.query<{ memberId: string; reason: string }>({ text, values: [workspaceId] });
    const [row] = rows;
    if (row) return `member ${row.memberId}: ${row.reason} ${tell}`;
  }
  return null;
}

/** Steps with the policy they name, and the points that the tier before and after them take. */
const STEPS = `
select c.*, v.published_at, v.replace_finished_at, v.grace_days, v.version as known_version,
       case c.from_tier when 'none' then 0 when 'bronze' then coalesce(v.bronze, 250) when 'silver' then coalesce(v.silver, 1000)
                        else coalesce(v.gold, 2500) end as from_threshold,
       case c.to_tier when 'none' then 0 when 'bronze' then coalesce(v.bronze, 250) when 'silver' then coalesce(v.silver, 1000)
                      else coalesce(v.gold, 2500) end as to_threshold
  from tier_change c
  left join tier_policy_version v on v.workspace_id = c.workspace_id and v.version = c.policy_version and v.state <> 'draft'
 where c.workspace_id = $1`;

const CHECKS = [
  {
    text: `with step as (${STEPS})
           select s.member_id as "memberId", s.reason from step s
             left join posting p on p.workspace_id = s.workspace_id and p.id = s.posting_id
            where (s.reason = 'rise') <> (s.posting_id is not null)
               or (s.reason = 'rise' and (p.id is null or p.member_id <> s.member_id or p.recorded_at <> s.at
                   or p.kind not in ('award', 'grant', 'opening')))
            order by s.member_id, s.at limit 1`,
    tell: 'does not come with the posting that caused it',
  },
  {
    text: `with step as (${STEPS})
           select s.member_id as "memberId", s.reason from step s
            where (s.policy_version <> 0 and (s.known_version is null or s.published_at > s.at))
               or (s.reason = 'policy' and s.policy_version = 0)
               or (s.reason = 'policy' and s.at > s.replace_finished_at and s.status_points < s.to_threshold)
            order by s.member_id, s.at limit 1`,
    tell: 'names a policy that was not in force',
  },
  {
    text: `with step as (${STEPS})
           select s.member_id as "memberId", s.reason from step s join member m on m.workspace_id = s.workspace_id and m.id = s.member_id
            where (s.reason in ('renewal', 'grace') and s.from_tier <> s.to_tier)
               or (s.reason = 'renewal' and s.status_points < s.from_threshold)
               or (s.reason in ('grace', 'fall') and s.status_points >= s.from_threshold)
               or (s.reason = 'merge' and m.merged_into_id is null
                   and not exists (select from member o where o.workspace_id = m.workspace_id and o.merged_into_id = m.id))
               or (s.reason = 'merge' and s.at not in (select p.recorded_at from posting p
                     where p.workspace_id = s.workspace_id and p.member_id = s.member_id and p.kind = 'merge'
                     union all select s.at where not exists (select from posting p
                     where p.workspace_id = s.workspace_id and p.member_id = s.member_id and p.kind = 'merge')))
            order by s.member_id, s.at limit 1`,
    tell: 'is not what its points call for',
  },
  {
    text: `with step as (${STEPS}),
           last_move as (select distinct on (member_id) * from step where from_tier <> to_tier order by member_id, at desc, id desc)
           select m.id as "memberId", l.reason from last_move l join member m on m.workspace_id = l.workspace_id and m.id = l.member_id
            where l.reason = 'rise' and m.tier_reached_at is distinct from l.at
              and not exists (select from step s where s.member_id = l.member_id and s.at > l.at and s.reason = 'renewal')
              and not exists (select from tier_policy_version v where v.workspace_id = l.workspace_id and v.published_at > l.at)
              and not exists (select from member o where o.workspace_id = m.workspace_id and o.merged_into_id = m.id)
            order by m.id limit 1`,
    tell: 'was at another moment than the tier is held since',
  },
  {
    text: `with step as (${STEPS})
           select m.id as "memberId", 'grace' as reason from member m
            where m.workspace_id = $1 and m.tier_grace_ends_at is not null
              and not exists (select from member o where o.workspace_id = m.workspace_id and o.merged_into_id = m.id)
              and not exists (select from step s where s.member_id = m.id and s.reason = 'grace'
                                 and m.tier_grace_ends_at between s.at + make_interval(hours => coalesce(s.grace_days, 30) * 24 - 27)
                                                              and s.at + make_interval(hours => coalesce(s.grace_days, 30) * 24 + 2))
            order by m.id limit 1`,
    tell: 'ends on a day that no notice told',
  },
] as const;
