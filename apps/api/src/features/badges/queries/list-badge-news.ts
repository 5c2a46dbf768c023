import type { BadgeName } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';

/** A badge that was given, or withdrawn. */
export interface BadgeNews {
  readonly id: string;
  readonly kind: 'earned' | 'withdrawn';
  readonly badge: BadgeName;
  readonly at: Date;
}

/** Badges of a member given or withdrawn after a moment, newest first. One that was both since then is only withdrawn. */
export async function listBadgeNews(
  scope: Scope,
  memberId: string,
  { since, limit }: { readonly since: Date; readonly limit: number },
): Promise<BadgeNews[]> {
  const rows = await scope.em.execute<{ id: string; kind: BadgeNews['kind']; badge: BadgeName; at: string }[]>(
    `select id, badge, coalesce(withdrawn_at, awarded_at) as at, case when withdrawn_at is null then 'earned' else 'withdrawn' end as kind
       from badge_award
      where workspace_id = ? and member_id = ? and coalesce(withdrawn_at, awarded_at) > ?
      order by at desc, id desc limit ?`,
    [scope.workspaceId, memberId, since, limit],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
