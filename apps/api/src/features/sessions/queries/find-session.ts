import type { Role, Surface } from '@rostra/points-engine/vocabulary';
import type { Deps } from '../../../deps/deps.ts';
import { readInWorkspace } from '../../../db/workspace-scope.ts';
import { hashSecret, workspaceOfSecret } from '../../tokens/index.ts';
import { readDevice } from '../read-device.ts';
import { seenEveryMs, sessionLimits } from '../session-limits.ts';

/** A living session and the member it belongs to. */
export interface FoundSession {
  readonly tokenId: string;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly role: Role;
  readonly surface: Surface;
  /** When the person last proved who they are; null where nobody knows, as in a frame. */
  readonly provenAt: Date | null;
}

/** What a request brings. */
export interface BroughtSecret {
  readonly secret: string;
  /** What the browser calls itself. */
  readonly userAgent?: string | undefined;
}

interface SessionRow extends FoundSession {
  readonly seenAt: Date | null;
}

/**
 * Looks a session up by its secret, and notes at most every five minutes that it was used. Null when it is unknown, ended, too old or too long unused:
 * looked up per request, so ending one works at once. An embedded session of somebody who became staff meanwhile counts for nothing: staff work at top
 * level only.
 */
export async function findSession(deps: Deps, { secret, userAgent }: BroughtSecret): Promise<FoundSession | null> {
  const workspaceId = workspaceOfSecret(secret);
  if (!workspaceId) return null;
  const now = deps.clock.now();
  const [row] = await readInWorkspace<SessionRow>(deps, workspaceId, {
    sql: `select t.id as "tokenId", t.workspace_id as "workspaceId", t.member_id as "memberId", m.role, t.surface,
                 t.proven_at as "provenAt", t.seen_at as "seenAt"
            from token t join member m on m.workspace_id = t.workspace_id and m.id = t.member_id
           where t.workspace_id = ? and t.secret_hash = ? and t.purpose = 'session'
             and t.consumed_at is null and t.expires_at > ? and (t.surface <> 'embed' or m.role = 'champion')
             and m.deactivated_at is null
             and coalesce(t.seen_at, t.created_at) > case t.surface when 'portal' then ?::timestamptz when 'console' then ?::timestamptz
                                                     else '-infinity'::timestamptz end`,
    parameters: [workspaceId, hashSecret(secret), now, idleSince(now, 'portal'), idleSince(now, 'console')],
  });
  if (!row) return null;
  const { seenAt, ...session } = row;
  const isNews = seenAt === null || now.getTime() - seenAt.getTime() >= seenEveryMs;
  if (isNews) await noteSeen(deps, session, userAgent);
  return session;
}

function idleSince(now: Date, surface: 'portal' | 'console'): Date {
  return new Date(now.getTime() - (sessionLimits[surface].idleMs ?? 0));
}

async function noteSeen(deps: Deps, session: FoundSession, userAgent: string | undefined): Promise<void> {
  const device = userAgent === undefined ? null : JSON.stringify(readDevice(userAgent));
  await readInWorkspace(deps, session.workspaceId, {
    sql: `update token set seen_at = ?, device = coalesce(device, ?::jsonb) where workspace_id = ? and id = ? and consumed_at is null`,
    parameters: [deps.clock.now(), device, session.workspaceId, session.tokenId],
  });
}
