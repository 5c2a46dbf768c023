import type { Scope } from '../../db/workspace-scope.ts';
import type { MemberPair } from '../members/index.ts';

/** Grants that wait for a second person go to who the member turned out to be; what was decided stays where it was posted. */
export async function moveWaitingGrants(scope: Scope, { fromId, intoId }: MemberPair): Promise<void> {
  await scope.em.execute(
    `update point_grant set member_id = ? where workspace_id = ? and member_id = ? and state = 'waiting'`,
    [intoId, scope.workspaceId, fromId],
  );
}
