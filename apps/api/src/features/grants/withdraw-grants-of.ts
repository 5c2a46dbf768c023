import type { Scope } from '../../db/workspace-scope.ts';
import { recordAudit } from '../audit/index.ts';

/** Withdraws every grant to a member who goes that nobody decided yet. */
export async function withdrawGrantsOf(scope: Scope, memberId: string): Promise<void> {
  const rows = await scope.em.execute<{ id: string }[]>(
    `update point_grant set state = 'withdrawn', decided_by_id = ?, decided_at = ?
      where workspace_id = ? and member_id = ? and state = 'waiting' returning id`,
    [scope.actor.memberId, scope.now, scope.workspaceId, memberId],
  );
  for (const { id } of rows) {
    recordAudit(scope, {
      action: 'grants.withdraw',
      subjectType: 'grant',
      subjectId: id,
      before: { state: 'waiting' },
      after: { state: 'withdrawn', memberId },
    });
  }
}
