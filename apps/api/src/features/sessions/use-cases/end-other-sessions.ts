import type { EndOtherSessionsOutput } from '@rostra/shared/sessions/end-sessions.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';
import { endAddressWishes } from './end-address-wishes.ts';

/** Ends every session of the caller but the one that asks, and any change of address that nobody has confirmed yet. */
export async function endOtherSessions(scope: Scope, keptId: string): Promise<EndOtherSessionsOutput> {
  const memberId = ownMemberId(scope);
  const ended = await scope.em.execute<unknown[]>(
    `update token set consumed_at = ?
      where workspace_id = ? and member_id = ? and id <> ? and purpose = 'session' and consumed_at is null and expires_at > ?
  returning id`,
    [scope.now, scope.workspaceId, memberId, keptId, scope.now],
  );
  await endAddressWishes(scope, memberId);
  recordAudit(scope, {
    action: 'sessions.endOthers',
    subjectType: 'member',
    subjectId: memberId,
    after: { ended: ended.length },
  });
  return { ended: ended.length };
}
