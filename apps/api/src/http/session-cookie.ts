import type { Request, Response } from 'express';
import type { SessionCookie } from '../trpc/context.ts';

/** `__Host-` needs TLS; without it (development on localhost) the plain name is used, so that every browser keeps the cookie. */
function cookieName(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-rostra' : 'rostra';
}

/** The session cookie of one answer: HttpOnly, SameSite=Lax, for this host alone. */
export function sessionCookie(res: Response, publicUrl: string): SessionCookie {
  const options = { httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:'), path: '/' } as const;
  return {
    set: (secret, expires) => void res.cookie(cookieName(publicUrl), secret, { ...options, expires }),
    clear: () => void res.clearCookie(cookieName(publicUrl), options),
  };
}

/** The secret a request brings: the bearer of an embedded frame, else the cookie. Null when it brings none. */
export function readSessionSecret(
  req: Request,
  publicUrl: string,
): { secret: string; way: 'bearer' | 'cookie' } | null {
  const bearer = /^Bearer ([\w-]{20,200})$/.exec(req.headers.authorization ?? '')?.[1];
  if (bearer) return { secret: bearer, way: 'bearer' };
  const wanted = `${cookieName(publicUrl)}=`;
  const found = req.headers.cookie?.split('; ').find((pair) => pair.startsWith(wanted));
  return found ? { secret: found.slice(wanted.length), way: 'cookie' } : null;
}
