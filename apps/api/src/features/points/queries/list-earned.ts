import type { Scope } from '../../../db/workspace-scope.ts';
import type { SourcedPosting } from '../posting-source.ts';
import type { ReversalWindow } from './list-reversals.ts';

/** Points that came for a deed, a signal, or from before. */
export interface EarnedNews extends SourcedPosting {
  readonly postingId: string;
  /** The larger of status and reward points. */
  readonly points: number;
  readonly reason: string | null;
  readonly at: Date;
}

/** Awards and opening balances that a member got after a moment, newest first. Points by hand are given, not earned. */
export async function listEarned(
  scope: Scope,
  memberId: string,
  { since, limit }: ReversalWindow,
): Promise<EarnedNews[]> {
  const rows = await scope.em.execute<(Omit<EarnedNews, 'points' | 'at'> & { points: string; at: string })[]>(
    `select p.id as "postingId", p.source_type as "sourceType", p.source_id as "sourceId", p.reason, p.recorded_at as at,
            greatest(coalesce((p.explanation->>'statusPoints')::bigint, moved.status),
                     coalesce((p.explanation->>'rewardPoints')::bigint, moved.reward)) as points
       from (select * from posting where workspace_id = ? and member_id = ? and kind in ('award', 'opening') and recorded_at > ?
              order by recorded_at desc, id desc limit ?) p
       cross join lateral (
         select coalesce(sum(e.amount) filter (where e.bucket = 'status'), 0)::bigint as status,
                coalesce(sum(case e.bucket when 'available' then e.amount when 'owed' then -e.amount end), 0)::bigint as reward
           from entry e where e.workspace_id = p.workspace_id and e.posting_id = p.id) moved
      order by p.recorded_at desc, p.id desc`,
    [scope.workspaceId, memberId, since, limit],
  );
  return rows.map((row) => ({ ...row, points: Number(row.points), at: new Date(row.at) }));
}
