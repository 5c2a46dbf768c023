import { badgeDefinitions } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import type { MemberPair } from '../members/index.ts';

/** Badges that stay whatever is taken back later: nothing would give them again. Those for challenges follow the submissions they rest on. */
const KEPT = badgeDefinitions.flatMap(({ name, requirement: { kind } }) =>
  kind === 'streak' || kind === 'season-rank' ? [name] : [],
);

/** Gives what one member reached for good to another who turned out to be the same, as it was given; what both have stays once. */
export async function moveKeptBadges(scope: Scope, { fromId, intoId }: MemberPair): Promise<void> {
  await scope.em.execute(
    `update badge_award b set member_id = ?
      where b.workspace_id = ? and b.member_id = ? and b.withdrawn_at is null
        and b.badge in (select jsonb_array_elements_text(?::jsonb))
        and not exists (select from badge_award o
                         where o.workspace_id = b.workspace_id and o.member_id = ? and o.badge = b.badge and o.withdrawn_at is null)`,
    [intoId, scope.workspaceId, fromId, JSON.stringify(KEPT), intoId],
  );
}
