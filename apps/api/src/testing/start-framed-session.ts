import type { Scope } from '../db/workspace-scope.ts';
import { startEmbedSession, type StartedSession } from '../features/sessions/index.ts';

/** The page that framed sessions of tests are shown in. */
export const framingOrigin = 'https://community.example.com';

/** A champion's session inside another page, in a workspace that this page may embed from now on. */
export async function startFramedSession(
  scope: Scope,
  memberId: string,
  provenAt: Date | null = null,
): Promise<StartedSession> {
  await scope.em.execute(
    `update workspace set is_embed_on = true, embed_origins = array_append(array_remove(embed_origins, ?), ?)
      where id = ? and not (is_embed_on and ? = any(embed_origins))`,
    [framingOrigin, framingOrigin, scope.workspaceId, framingOrigin],
  );
  return startEmbedSession(scope, memberId, { ground: { hostOrigin: framingOrigin, keyId: null }, provenAt });
}
