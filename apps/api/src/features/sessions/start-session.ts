import type { Scope } from '../../db/workspace-scope.ts';
import { type IssuedToken, issueToken, noTokenData, type TokenKind } from '../tokens/index.ts';
import { sessionLimits, type SessionSurface } from './session-limits.ts';

/** A session just started. The secret is shown to the browser and to nobody else; only its hash is stored. */
export type StartedSession = IssuedToken;

/**
 * Stores a session for a member in the caller's transaction. At top level the person has just proven who they are; a host's proof says nothing of when
 * that was.
 */
export function startSession(scope: Scope, memberId: string, surface: SessionSurface): StartedSession {
  const kind: TokenKind = { purpose: 'session', lifeMs: sessionLimits[surface].absoluteMs, data: noTokenData };
  const provenAt = surface === 'embed' ? null : scope.now;
  return issueToken(scope, kind, { memberId, surface, provenAt, data: null });
}
