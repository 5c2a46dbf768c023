import type { Deps } from '../../deps/deps.ts';
import { readInWorkspace, type Scope } from '../../db/workspace-scope.ts';
import { z } from 'zod';
import { hashSecret, issueToken, type TokenKind, workspaceOfSecret } from '../tokens/index.ts';
import { livingSession } from './living-session.ts';
import type { FoundSession } from './queries/find-session.ts';
import { sessionLimits } from './session-limits.ts';
import type { StartedSession } from './start-session.ts';

/** The administrator's session at top level that a preview lasts no longer than. */
interface PreviewGround {
  readonly parentId: string;
}

const previewSession: TokenKind<PreviewGround> = {
  purpose: 'preview-session',
  lifeMs: sessionLimits.embed.absoluteMs,
  data: z.object({ parentId: z.uuid() }),
};

/** Stores the session of a preview for the administrator who looks at it. It signs nobody in: whoever brings it is a sample champion. */
export function startPreviewSession(scope: Scope, adminId: string, ground: PreviewGround): StartedSession {
  return issueToken(scope, previewSession, { memberId: adminId, surface: 'embed', data: ground });
}

/**
 * Looks a preview up by its secret: a champion who is nobody, as long as an administrator's session at top level stands behind it. Null for anything else, and
 * once that session has ended or its owner is no administrator any more.
 */
export async function findPreview(deps: Deps, secret: string): Promise<FoundSession | null> {
  const workspaceId = workspaceOfSecret(secret);
  if (!workspaceId) return null;
  const now = deps.clock.now();
  const living = livingSession(now);
  const [row] = await readInWorkspace<{ tokenId: string }>(deps, workspaceId, {
    sql: `select v.id as "tokenId"
            from token v
            join token t on t.workspace_id = v.workspace_id and t.id = (v.data->>'parentId')::uuid and t.member_id = v.member_id
            join member m on m.workspace_id = v.workspace_id and m.id = v.member_id
           where v.workspace_id = ? and v.secret_hash = ? and v.purpose = 'preview-session' and v.consumed_at is null and v.expires_at > ?
             and m.role = 'admin' and m.deactivated_at is null and ${living.sql}`,
    parameters: [workspaceId, hashSecret(secret), now, ...living.parameters],
  });
  if (!row) return null;
  const { tokenId } = row;
  return {
    tokenId,
    workspaceId,
    memberId: tokenId,
    role: 'champion',
    surface: 'embed',
    provenAt: null,
    isSample: true,
  };
}
