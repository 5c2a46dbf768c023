import type { Scope } from '../../db/workspace-scope.ts';
import type { MemberPair } from '../members/index.ts';

/** Signals go to who the member turned out to be; what they paid stays where it was posted. */
export async function moveSignals(scope: Scope, { fromId, intoId }: MemberPair): Promise<void> {
  await scope.em.execute('update signal set member_id = ? where workspace_id = ? and member_id = ?', [
    intoId,
    scope.workspaceId,
    fromId,
  ]);
}
