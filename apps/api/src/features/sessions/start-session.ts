import type { Scope } from '../../db/workspace-scope.ts';
import { type IssuedToken, issueToken, noTokenData, type TokenKind } from '../tokens/index.ts';
import { sessionLimits, type SessionSurface } from './session-limits.ts';

/** A session just started. The secret is shown to the browser and to nobody else; only its hash is stored. */
export type StartedSession = IssuedToken;

/**
 * Stores a session for a member in the caller's transaction. At top level the person has just proven who they are; in a frame nobody knows when they did,
 * unless `startEmbedSession` is told.
 */
export function startSession(scope: Scope, memberId: string, surface: SessionSurface): StartedSession {
  const provenAt = surface === 'embed' ? null : scope.now;
  return issueToken(scope, sessionKind(surface), { memberId, surface, provenAt, data: null });
}

/** Stores a frame's session; `provenAt` is when the person proved who they are, as their host or their sign-in at top level says. */
export function startEmbedSession(scope: Scope, memberId: string, provenAt: Date | null): StartedSession {
  return issueToken(scope, sessionKind('embed'), { memberId, surface: 'embed', provenAt, data: null });
}

function sessionKind(surface: SessionSurface): TokenKind {
  return { purpose: 'session', lifeMs: sessionLimits[surface].absoluteMs, data: noTokenData };
}
