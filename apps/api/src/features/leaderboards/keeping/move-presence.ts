import type { Scope } from '../../../db/workspace-scope.ts';
import type { MemberPair } from '../../members/index.ts';

/**
 * Lets how one member wants to stand on boards count for another who turned out to be the same and never said anything: who left the boards does not come back
 * by being found twice, and goes on by the alias. What was said under the entry that stays stands, and the other alias is free again. Rule 16, fairness.
 */
export async function movePresence(scope: Scope, { fromId, intoId }: MemberPair): Promise<void> {
  const { workspaceId, now } = scope;
  await scope.em.execute(
    `update board_presence p set member_id = ?, updated_at = ?
      where p.workspace_id = ? and p.member_id = ?
        and not exists (select from board_presence o where o.workspace_id = p.workspace_id and o.member_id = ?)`,
    [intoId, now, workspaceId, fromId, intoId],
  );
  await scope.em.execute('delete from board_presence where workspace_id = ? and member_id = ?', [workspaceId, fromId]);
}
