import type { CapUse, Period } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';

/** Whose awards under which rule. */
export interface GivenBy {
  readonly memberId: string;
  /** As postings name it. */
  readonly rule: string;
}

/**
 * What a rule gave to one member in each of some periods, from the ledger; reversed awards are not counted. Exact under the lock of the
 * member's balance. A deed counts in the period it happened in, which may be before it was awarded and never after. One query, by the index on
 * member and moment.
 */
export async function readGiven(
  scope: Scope,
  { memberId, rule }: GivenBy,
  periods: readonly Period[],
): Promise<CapUse[]> {
  if (periods.length === 0) return [];
  const asked = periods.map(({ from, until }, place) => ({ place, from, until }));
  const rows = await scope.em.execute<{ place: number; awards: string; status: string; reward: string }[]>(
    `select c.place, count(p.id) as awards, coalesce(sum(s.amount), 0) as status, coalesce(sum(l.amount), 0) as reward
       from jsonb_to_recordset(?::jsonb) as c(place int, "from" timestamptz, "until" timestamptz)
       left join posting p on p.workspace_id = ? and p.member_id = ? and p.kind = 'award' and p.rule = ?
            and p.occurred_at >= coalesce(c."from", '-infinity')
            and coalesce((p.explanation->>'happenedAt')::timestamptz, p.occurred_at) >= coalesce(c."from", '-infinity')
            and coalesce((p.explanation->>'happenedAt')::timestamptz, p.occurred_at) < coalesce(c."until", 'infinity')
            and not exists (select from posting r where r.workspace_id = p.workspace_id and r.reverses_id = p.id)
       left join entry s on s.workspace_id = p.workspace_id and s.posting_id = p.id and s.bucket = 'status'
       left join lot l on l.workspace_id = p.workspace_id and l.posting_id = p.id
      group by c.place order by c.place`,
    [JSON.stringify(asked), scope.workspaceId, memberId, rule],
  );
  return rows.map(({ awards, status, reward }) => ({
    awards: Number(awards),
    statusPoints: Number(status),
    rewardPoints: Number(reward),
  }));
}
