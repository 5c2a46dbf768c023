import type { Scope } from '../../db/workspace-scope.ts';
import { recordAudit } from '../audit/index.ts';
import { voidLinks } from './mail-invitation.ts';

/**
 * Withdraws every open invitation that somebody sent last: who may not invite any more brings nobody in. Each is an entry of the audit log. Call it
 * while their row is locked; see `holdSender`.
 */
export async function endInvitationsOf(scope: Scope, senderId: string): Promise<void> {
  const ended = await scope.em.execute<{ id: string }[]>(
    `update staff_invitation set state = 'withdrawn'
      where workspace_id = ? and invited_by_id = ? and state = 'open' returning id`,
    [scope.workspaceId, senderId],
  );
  const ids = ended.map(({ id }) => id);
  if (ids.length === 0) return;
  await voidLinks(scope, ids);
  for (const id of ids)
    recordAudit(scope, {
      action: 'staff.withdrawInvitation',
      subjectType: 'staff-invitation',
      subjectId: id,
      after: { because: 'sender-may-not-invite', senderId },
    });
}
