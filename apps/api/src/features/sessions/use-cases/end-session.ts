import type { EndSessionInput } from '@rostra/shared/sessions/end-sessions.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';
import { endAddressWishes } from './end-address-wishes.ts';

/**
 * Ends one of the caller's own sessions at once, and any change of address that may have been asked for in it.
 *
 * @throws AppError `not-found` for one of somebody else or one that is over
 */
export async function endSession(scope: Scope, { sessionId }: Pick<EndSessionInput, 'sessionId'>): Promise<null> {
  const memberId = ownMemberId(scope);
  const ended = await scope.em.execute<unknown[]>(
    `update token set consumed_at = ?
      where workspace_id = ? and id = ? and member_id = ? and purpose = 'session' and consumed_at is null and expires_at > ?
  returning id`,
    [scope.now, scope.workspaceId, sessionId, memberId, scope.now],
  );
  if (ended.length === 0) throw new AppError('not-found');
  await endAddressWishes(scope, memberId);
  recordAudit(scope, { action: 'sessions.end', subjectType: 'token', subjectId: sessionId });
  return null;
}
