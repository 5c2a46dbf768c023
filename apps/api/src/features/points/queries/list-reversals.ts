import type { Scope } from '../../../db/workspace-scope.ts';

/** An award that was taken back. */
export interface ReversalNews {
  readonly postingId: string;
  /** The larger of the status and the reward points that the award had given. */
  readonly points: number;
  readonly reason: string;
  readonly at: Date;
}

/** From when on, and how many at most. */
export interface ReversalWindow {
  readonly since: Date;
  readonly limit: number;
}

/** Awards of a member taken back after a moment, newest first. */
export async function listReversals(
  scope: Scope,
  memberId: string,
  { since, limit }: ReversalWindow,
): Promise<ReversalNews[]> {
  const rows = await scope.em.execute<{ postingId: string; points: string; reason: string | null; at: string }[]>(
    `select p.id as "postingId", p.reason, p.recorded_at as at,
            greatest(coalesce(l.amount, 0), (select coalesce(-sum(e.amount), 0) from entry e
              where e.workspace_id = p.workspace_id and e.posting_id = p.id and e.bucket = 'status')) as points
       from posting p left join lot l on l.workspace_id = p.workspace_id and l.posting_id = p.reverses_id
      where p.workspace_id = ? and p.member_id = ? and p.kind = 'reversal' and p.recorded_at > ?
      order by p.recorded_at desc, p.id desc limit ?`,
    [scope.workspaceId, memberId, since, limit],
  );
  return rows.map(({ postingId, points, reason, at }) => ({
    postingId,
    points: Number(points),
    reason: reason ?? '',
    at: new Date(at),
  }));
}
