import type { Scope } from '../../../db/workspace-scope.ts';
import type { ReversalWindow } from './list-reversals.ts';

/** Points to spend that went past their date. */
export interface ExpiredNews {
  readonly postingId: string;
  readonly points: number;
  readonly at: Date;
}

/** A member's points that expired after a moment, newest first. */
export async function listExpired(
  scope: Scope,
  memberId: string,
  { since, limit }: ReversalWindow,
): Promise<ExpiredNews[]> {
  const rows = await scope.em.execute<{ postingId: string; points: string; at: string }[]>(
    `select p.id as "postingId", p.recorded_at as at,
            (select coalesce(sum(e.amount), 0) from entry e
              where e.workspace_id = p.workspace_id and e.posting_id = p.id and e.bucket = 'expired') as points
       from posting p
      where p.workspace_id = ? and p.member_id = ? and p.kind = 'expiry' and p.recorded_at > ?
      order by p.recorded_at desc, p.id desc limit ?`,
    [scope.workspaceId, memberId, since, limit],
  );
  return rows.map(({ postingId, points, at }) => ({ postingId, points: Number(points), at: new Date(at) }));
}
