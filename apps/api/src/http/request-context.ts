import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Deps } from '../deps/deps.ts';
import { findPreview, findSession } from '../features/sessions/index.ts';
import type { RequestContext, SignedIn } from '../trpc/context.ts';
import { callerAddress } from './caller-address.ts';
import { readSessionSecret, sessionCookie } from './session-cookie.ts';

/**
 * First step of the context: what one HTTP request tells. The session is looked up when somebody asks for it, once per request. A frame's session
 * counts only as a bearer and a top-level session only as a cookie, so that neither can be carried to the other surface.
 */
export function requestContext(deps: Deps, req: Request, res: Response): RequestContext {
  const requestId = randomUUID();
  res.setHeader('x-request-id', requestId);
  let lookup: Promise<SignedIn | null> | undefined;
  return {
    deps,
    requestId,
    callerAddress: callerAddress(req.ip ?? 'unknown'),
    sessionCookie: sessionCookie(res, deps.publicUrl),
    signedIn: () => (lookup ??= lookUp(deps, req)),
  };
}

async function lookUp(deps: Deps, req: Request): Promise<SignedIn | null> {
  const brought = readSessionSecret(req, deps.publicUrl);
  if (!brought) return null;
  const session = await findSession(deps, { secret: brought.secret, userAgent: req.headers['user-agent'] });
  if (!session && brought.way === 'bearer') return findPreview(deps, brought.secret);
  if (!session || (session.surface === 'embed') !== (brought.way === 'bearer')) return null;
  return session;
}
