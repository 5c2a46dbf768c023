import type { Scope } from '../../../db/workspace-scope.ts';
import type { MemberPair } from '../../members/index.ts';

/** Has who goes on told of what the merged entry was told of: its points keep their days, and nobody is told twice of one. */
export async function moveExpiryNotices(scope: Scope, { fromId, intoId }: MemberPair): Promise<void> {
  await scope.em.execute(
    `insert into expiry_notice (workspace_id, member_id, day, days_ahead, points, sent_at)
     select workspace_id, ?::uuid, day, days_ahead, points, sent_at from expiry_notice where workspace_id = ? and member_id = ?
     on conflict do nothing`,
    [intoId, scope.workspaceId, fromId],
  );
}
