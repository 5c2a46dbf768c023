import type { Scope } from '../../../db/workspace-scope.ts';
import type { MemberPair } from '../../members/index.ts';

/** Lets the providers' names for one member sign in another from now on. */
export async function moveOidcIdentities(scope: Scope, { fromId, intoId }: MemberPair): Promise<void> {
  await scope.em.execute('update oidc_identity set member_id = ? where workspace_id = ? and member_id = ?', [
    intoId,
    scope.workspaceId,
    fromId,
  ]);
}
