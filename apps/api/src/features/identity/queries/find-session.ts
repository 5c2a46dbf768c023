import type { Role, Surface } from '@rostra/points-engine/vocabulary';
import type { Deps } from '../../../deps/deps.ts';
import { readInWorkspace } from '../../../db/workspace-scope.ts';
import { hashSecret, workspaceOfSecret } from '../token-secret.ts';

/** A living session and the member it belongs to. */
export interface FoundSession {
  readonly tokenId: string;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly role: Role;
  readonly surface: Surface;
}

/**
 * Looks a session up by its secret. Null when it is unknown, ended or too old: looked up per request, so ending one works at once. An embedded
 * session of somebody who became staff meanwhile counts for nothing: staff work at top level only.
 */
export async function findSession(deps: Deps, secret: string): Promise<FoundSession | null> {
  const workspaceId = workspaceOfSecret(secret);
  if (!workspaceId) return null;
  const [found] = await readInWorkspace<FoundSession>(deps, workspaceId, {
    sql: `select t.id as "tokenId", t.workspace_id as "workspaceId", t.member_id as "memberId", m.role, t.surface
            from token t join member m on m.workspace_id = t.workspace_id and m.id = t.member_id
           where t.workspace_id = ? and t.secret_hash = ? and t.purpose = 'session'
             and t.consumed_at is null and t.expires_at > ? and (t.surface <> 'embed' or m.role = 'champion')`,
    parameters: [workspaceId, hashSecret(secret), deps.clock.now()],
  });
  return found ?? null;
}
