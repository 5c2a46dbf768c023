import type { EnrolmentEventKind } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';

/** A beta that was opened, or a seat given or taken by somebody else than the champion. */
export interface BetaNews {
  readonly id: string;
  readonly kind: 'opened' | Extract<EnrolmentEventKind, 'admitted' | 'promoted' | 'removed'>;
  readonly betaId: string;
  readonly title: string;
  readonly reason: string | null;
  readonly at: Date;
}

/** From when on, and how many at most. */
export interface BetaNewsWindow {
  readonly since: Date;
  readonly limit: number;
}

/** What happened about betas after a moment, newest first. A beta that closed again meanwhile is no news. */
export async function listBetaNews(
  scope: Scope,
  memberId: string,
  { since, limit }: BetaNewsWindow,
): Promise<BetaNews[]> {
  const rows = await scope.em.execute<(Omit<BetaNews, 'at'> & { at: string })[]>(
    `(select id, 'opened' as kind, id as "betaId", title, null as reason, offered_at as at
        from beta where workspace_id = ? and state = 'open' and offered_at > ?)
     union all
     (select e.id, e.kind, b.id, b.title, e.reason, e.at
        from enrolment_event e join beta b on b.workspace_id = e.workspace_id and b.id = e.beta_id
       where e.workspace_id = ? and e.member_id = ? and e.at > ? and e.kind in ('admitted', 'promoted', 'removed'))
     order by at desc, id desc limit ?`,
    [scope.workspaceId, since, scope.workspaceId, memberId, since, limit],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
