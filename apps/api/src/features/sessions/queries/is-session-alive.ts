import type { Scope } from '../../../db/workspace-scope.ts';
import { livingSession } from '../living-session.ts';

/** Whether a session still lets somebody in, by its row's id: for what lasts only as long as the session it came from. */
export async function isSessionAlive(scope: Scope, tokenId: string): Promise<boolean> {
  const living = livingSession(scope.now);
  const rows = await scope.em.execute<unknown[]>(
    `select 1 from token t where t.workspace_id = ? and t.id = ? and ${living.sql}`,
    [scope.workspaceId, tokenId, ...living.parameters],
  );
  return rows.length > 0;
}
