import type { Scope } from '../../../db/workspace-scope.ts';

/**
 * Ends every change of address that a member, or whoever held one of their sessions, asked for and nobody has confirmed yet: its link would go on for an hour after the
 * session it was asked from was ended.
 */
export async function endAddressWishes(scope: Scope, memberId: string): Promise<void> {
  await scope.em.execute(
    `update token set consumed_at = ? where workspace_id = ? and member_id = ? and purpose = 'email-change' and consumed_at is null`,
    [scope.now, scope.workspaceId, memberId],
  );
}
