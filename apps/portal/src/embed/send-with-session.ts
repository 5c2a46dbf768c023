import type { Send } from '../lib/api-client.ts';

/** The part of an embedded session that sending needs. */
export interface TokenSource {
  readonly token: () => Promise<string>;
  readonly renew: (refusedToken: string) => Promise<string>;
}

/**
 * Sends with the session's bearer token and no cookie. When the server no longer takes the token, it is renewed and the call is sent
 * once more: mutations carry an idempotency key, so that nothing happens twice.
 */
export function sendWithSession(session: TokenSource): Send {
  return async (url, init) => {
    const token = await session.token();
    const response = await fetch(url, withToken(init, token));
    if (!(await isTokenRefused(response))) return response;
    return fetch(url, withToken(init, await session.renew(token)));
  };
}

function withToken(init: RequestInit | undefined, token: string): RequestInit {
  const headers = new Headers(init?.headers);
  headers.set('authorization', `Bearer ${token}`);
  return { ...init, headers, credentials: 'omit' };
}

/** A batch in which only some calls need a session answers 207; then its parts tell. */
async function isTokenRefused(response: Response): Promise<boolean> {
  if (response.status !== 207) return response.status === 401;
  const parts: unknown = await response.clone().json();
  return Array.isArray(parts) && parts.some((part: unknown) => JSON.stringify(part).includes('"code":"not-signed-in"'));
}
