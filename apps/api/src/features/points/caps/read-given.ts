import type { CapUse, Period } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';

/** Whose awards under which rule. */
export interface GivenBy {
  readonly memberId: string;
  /** As postings name it. */
  readonly rule: string;
  /** Whether its points may be older than the deed: a balance that is brought along counts on the day it is brought. */
  readonly isBackdated: boolean;
}

/** Whose awards under which rule, in which period. */
export interface GivenIn extends GivenBy {
  readonly period: Period;
}

/** What a rule gave to one member in each of some periods; see `readGivenIn`. */
export function readGiven(scope: Scope, by: GivenBy, periods: readonly Period[]): Promise<CapUse[]> {
  return readGivenIn(
    scope,
    periods.map((period) => ({ ...by, period })),
  );
}

/**
 * What rules gave to members in periods, in the order asked for, from the ledger; reversed awards are not counted, those of members merged into
 * theirs are. Exact under the locks of the members' balances. A deed counts in the period it happened in, which may be before it was awarded and never
 * after unless the rule is backdated. One query, by the index on member and moment.
 */
export async function readGivenIn(scope: Scope, asked: readonly GivenIn[]): Promise<CapUse[]> {
  if (asked.length === 0) return [];
  const places = asked.map(({ memberId, rule, isBackdated, period: { from, until } }, place) => ({
    place,
    memberId,
    rule,
    since: isBackdated ? null : from,
    from,
    until,
  }));
  const rows = await scope.em.execute<{ awards: string; status: string; reward: string }[]>(
    `with c as (select * from jsonb_to_recordset(?::jsonb) as c(place int, "memberId" uuid, rule text, since timestamptz, "from" timestamptz, "until" timestamptz)),
          owner as (
            select distinct c."memberId" as id, c."memberId" as owner_id from c
            union all
            select m.id, m.merged_into_id from member m where m.workspace_id = ? and m.merged_into_id in (select c."memberId" from c))
     select count(p.id) as awards, coalesce(sum(s.amount), 0) as status, coalesce(sum(l.amount), 0) as reward
       from c
       join owner o on o.owner_id = c."memberId"
       left join posting p on p.workspace_id = ? and p.member_id = o.id and p.kind in ('award', 'grant', 'opening') and p.rule = c.rule
            and p.occurred_at >= coalesce(c.since, '-infinity')
            and coalesce((p.explanation->>'happenedAt')::timestamptz, p.occurred_at) >= coalesce(c."from", '-infinity')
            and coalesce((p.explanation->>'happenedAt')::timestamptz, p.occurred_at) < coalesce(c."until", 'infinity')
            and not exists (select from posting r where r.workspace_id = p.workspace_id and r.reverses_id = p.id)
       left join entry s on s.workspace_id = p.workspace_id and s.posting_id = p.id and s.bucket = 'status'
       left join lot l on l.workspace_id = p.workspace_id and l.posting_id = p.id
      group by c.place order by c.place`,
    [JSON.stringify(places), scope.workspaceId, scope.workspaceId],
  );
  return rows.map(({ awards, status, reward }) => ({
    awards: Number(awards),
    statusPoints: Number(status),
    rewardPoints: Number(reward),
  }));
}
