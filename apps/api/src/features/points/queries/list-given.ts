import type { Scope } from '../../../db/workspace-scope.ts';
import type { ReversalWindow } from './list-reversals.ts';

/** Points that staff gave by hand. */
export interface GivenNews {
  readonly postingId: string;
  /** The larger of status and reward points. */
  readonly points: number;
  readonly reason: string;
  readonly at: Date;
}

/** Points by hand that a member got after a moment, newest first. */
export async function listGiven(
  scope: Scope,
  memberId: string,
  { since, limit }: ReversalWindow,
): Promise<GivenNews[]> {
  const rows = await scope.em.execute<{ postingId: string; points: string; reason: string; at: string }[]>(
    `select p.id as "postingId", greatest(coalesce((p.explanation->>'statusPoints')::bigint, g.status_points),
              coalesce((p.explanation->>'rewardPoints')::bigint, g.reward_points)) as points, g.reason, p.recorded_at as at
       from posting p join point_grant g on g.workspace_id = p.workspace_id and g.id = p.source_id::uuid
      where p.workspace_id = ? and p.member_id = ? and p.kind = 'grant' and p.source_type = 'grant' and p.recorded_at > ?
      order by p.recorded_at desc, p.id desc limit ?`,
    [scope.workspaceId, memberId, since, limit],
  );
  return rows.map(({ postingId, points, reason, at }) => ({
    postingId,
    points: Number(points),
    reason,
    at: new Date(at),
  }));
}
