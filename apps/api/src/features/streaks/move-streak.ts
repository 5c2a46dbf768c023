import type { Scope } from '../../db/workspace-scope.ts';
import type { MemberPair } from '../members/index.ts';

/**
 * Gives the streak of one member to another who turned out to be the same: it goes on from where the older of the two began. Who chose not to keep one
 * under the entry that stays is asked for none.
 */
export async function moveStreak(scope: Scope, { fromId, intoId }: MemberPair): Promise<void> {
  await scope.em.execute(
    `insert into streak_choice (workspace_id, member_id, is_on, since)
     select workspace_id, ?::uuid, is_on, since from streak_choice where workspace_id = ? and member_id = ? and is_on
     on conflict (workspace_id, member_id) do update set since = least(streak_choice.since, excluded.since)
      where streak_choice.is_on`,
    [intoId, scope.workspaceId, fromId],
  );
  await scope.em.execute('delete from streak_choice where workspace_id = ? and member_id = ?', [
    scope.workspaceId,
    fromId,
  ]);
}
