import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';

/** Ends one session at once. Ending it twice changes nothing. */
export async function signOut(scope: Scope, tokenId: string): Promise<void> {
  await scope.em.execute(
    `update token set consumed_at = ? where workspace_id = ? and id = ? and purpose = 'session' and consumed_at is null`,
    [scope.now, scope.workspaceId, tokenId],
  );
  recordAudit(scope, { action: 'identity.signOut', subjectType: 'token', subjectId: tokenId });
}
