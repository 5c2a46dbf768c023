import type { Scope } from '../../../db/workspace-scope.ts';

/** What somebody's sign-in has to show beside a mailbox. */
export interface PasskeyStanding {
  readonly count: number;
  /** Whether the workspace asks its staff for one. */
  readonly isRequired: boolean;
}

/** How many passkeys a member has, and whether they need one. */
export async function readPasskeyStanding(scope: Scope, memberId: string): Promise<PasskeyStanding> {
  const [row] = await scope.em.execute<PasskeyStanding[]>(
    `select (select count(*)::int from passkey where workspace_id = ? and member_id = ?) as count,
            coalesce((select is_required from passkey_policy where workspace_id = ?), false) as "isRequired"`,
    [scope.workspaceId, memberId, scope.workspaceId],
  );
  return row ?? { count: 0, isRequired: false };
}
