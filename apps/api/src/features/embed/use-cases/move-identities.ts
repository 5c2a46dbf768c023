import type { Scope } from '../../../db/workspace-scope.ts';
import type { MemberPair } from '../../members/index.ts';

/** Lets the hosts' ids of one member sign in another from now on. */
export async function moveIdentities(scope: Scope, { fromId, intoId }: MemberPair): Promise<void> {
  await scope.em.execute('update embed_identity set member_id = ? where workspace_id = ? and member_id = ?', [
    intoId,
    scope.workspaceId,
    fromId,
  ]);
}
