import type { Request, Response } from 'express';

const LIFE_MS = 10 * 60_000;

/** Binds a sign-in at a provider to the browser that began it. It goes by itself after ten minutes: another tab may still need it. */
export interface OidcCookie {
  /** The secret this browser keeps; null when it keeps none. */
  read(): string | null;
  set(browserKey: string): void;
}

/** HttpOnly, for this host alone (`__Host-` with TLS), sent with the visit that a provider leads back to (SameSite=Lax), gone after ten minutes. */
export function oidcCookie(req: Request, res: Response, publicUrl: string): OidcCookie {
  const secure = publicUrl.startsWith('https:');
  const name = secure ? '__Host-rostra-oidc' : 'rostra-oidc';
  const options = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
  return {
    read: () =>
      req.headers.cookie
        ?.split('; ')
        .find((pair) => pair.startsWith(`${name}=`))
        ?.slice(name.length + 1) ?? null,
    set: (browserKey) => void res.cookie(name, browserKey, { ...options, maxAge: LIFE_MS }),
  };
}
