import type { Scope } from '../../db/workspace-scope.ts';
import { type IssuedToken, issueToken, noTokenData } from '../tokens/index.ts';
import { type EmbedGround, embedGround } from './embed-ground.ts';
import { sessionLimits, type SessionSurface } from './session-limits.ts';

/** A session just started. The secret is shown to the browser and to nobody else; only its hash is stored. */
export type StartedSession = IssuedToken;

/** Stores a session at top level for a member who has just proven who they are, in the caller's transaction. */
export function startSession(
  scope: Scope,
  memberId: string,
  surface: Exclude<SessionSurface, 'embed'>,
): StartedSession {
  const kind = { ...ofSession(surface), data: noTokenData };
  return issueToken(scope, kind, { memberId, surface, provenAt: scope.now, data: null });
}

/** What a frame's session begins with. */
export interface EmbedSessionStart {
  readonly ground: EmbedGround;
  /** When the person proved who they are, as their host or their sign-in at top level says; null where nobody knows. */
  readonly provenAt: Date | null;
}

/** Stores a frame's session, which lasts only as long as what it stands on. */
export function startEmbedSession(
  scope: Scope,
  memberId: string,
  { ground, provenAt }: EmbedSessionStart,
): StartedSession {
  const kind = { ...ofSession('embed'), data: embedGround };
  return issueToken(scope, kind, { memberId, surface: 'embed', provenAt, data: ground });
}

function ofSession(surface: SessionSurface) {
  return { purpose: 'session', lifeMs: sessionLimits[surface].absoluteMs } as const;
}
