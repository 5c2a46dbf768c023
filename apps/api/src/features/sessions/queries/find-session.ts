import { isAllowedOrigin } from '@rostra/shared/embed/is-allowed-origin';
import type { Role, Surface } from '@rostra/points-engine/vocabulary';
import type { Deps } from '../../../deps/deps.ts';
import { readInWorkspace } from '../../../db/workspace-scope.ts';
import { hashSecret, workspaceOfSecret } from '../../tokens/index.ts';
import { readDevice } from '../read-device.ts';
import { livingSession } from '../living-session.ts';
import { seenEveryMs } from '../session-limits.ts';

/** A living session and the member it belongs to. */
export interface FoundSession {
  readonly tokenId: string;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly role: Role;
  readonly surface: Surface;
  /** When the person last proved who they are; null where nobody knows, as in a frame. */
  readonly provenAt: Date | null;
  /** A preview's: `memberId` names nobody. */
  readonly isSample?: boolean;
}

/** What a request brings. */
export interface BroughtSecret {
  readonly secret: string;
  /** What the browser calls itself. */
  readonly userAgent?: string | undefined;
}

interface SessionRow extends Omit<FoundSession, 'provenAt' | 'isSample'> {
  /** Of an embedded session: the page it is shown in. */
  readonly hostOrigin: string | null;
  readonly embedOrigins: readonly string[];
  // What the driver gives for an instant in raw SQL may be text.
  readonly provenAt: Date | string | null;
  readonly seenAt: Date | string | null;
}

/**
 * Looks a session up by its secret, and notes at most every five minutes that it was used. Null when it is unknown, ended, too old or too long unused:
 * looked up per request, so ending one works at once. An embedded session of somebody who became staff meanwhile counts for nothing: staff work at top
 * level only. It counts for nothing either once embedding is off, or its page's origin or its host's key was taken away: looked at here, so that the very next
 * request is refused whoever made the change, and with no round trip more.
 */
export async function findSession(deps: Deps, { secret, userAgent }: BroughtSecret): Promise<FoundSession | null> {
  const workspaceId = workspaceOfSecret(secret);
  if (!workspaceId) return null;
  const now = deps.clock.now();
  const living = livingSession(now);
  const [row] = await readInWorkspace<SessionRow>(deps, workspaceId, {
    sql: `select t.id as "tokenId", t.workspace_id as "workspaceId", t.member_id as "memberId", m.role, t.surface,
                 t.proven_at as "provenAt", t.seen_at as "seenAt", t.data->>'hostOrigin' as "hostOrigin", w.embed_origins as "embedOrigins"
            from token t join member m on m.workspace_id = t.workspace_id and m.id = t.member_id
            join workspace w on w.id = t.workspace_id
           where t.workspace_id = ? and t.secret_hash = ? and m.deactivated_at is null and ${living.sql}
             and (t.surface <> 'embed' or (m.role = 'champion' and w.is_embed_on and not exists (
               select 1 from embed_key k where k.workspace_id = t.workspace_id and k.id = (t.data->>'keyId')::uuid and k.revoked_at is not null)))`,
    parameters: [workspaceId, hashSecret(secret), ...living.parameters],
  });
  if (!row) return null;
  const { seenAt, provenAt, hostOrigin, embedOrigins, ...found } = row;
  if (found.surface === 'embed' && !isAllowedOrigin(hostOrigin ?? '', embedOrigins)) return null;
  const session = { ...found, provenAt: provenAt === null ? null : new Date(provenAt) };
  const isNews = !seenAt || now.getTime() - new Date(seenAt).getTime() >= seenEveryMs;
  if (isNews) await noteSeen(deps, session, userAgent);
  return session;
}

async function noteSeen(deps: Deps, session: FoundSession, userAgent: string | undefined): Promise<void> {
  const device = userAgent === undefined ? null : JSON.stringify(readDevice(userAgent));
  await readInWorkspace(deps, session.workspaceId, {
    sql: `update token set seen_at = ?, device = coalesce(device, ?::jsonb) where workspace_id = ? and id = ? and consumed_at is null`,
    parameters: [deps.clock.now(), device, session.workspaceId, session.tokenId],
  });
}
