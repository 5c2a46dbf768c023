import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { ownMemberId } from '../members/index.ts';

/**
 * Who is sending an invitation, held still (`for share`) until the transaction ends: when their access ends at the same moment, either the invitation
 * is there to be ended with it, or it is refused. Comes before the lock of an invitation.
 *
 * @throws AppError `not-allowed` for who is no active administrator any more
 */
export async function holdSender(scope: Scope): Promise<string> {
  const senderId = ownMemberId(scope);
  const rows = await scope.em.execute<unknown[]>(
    `select 1 from member where workspace_id = ? and id = ? and role = 'admin' and deactivated_at is null for share`,
    [scope.workspaceId, senderId],
  );
  if (rows.length === 0) throw new AppError('not-allowed');
  return senderId;
}
