import { isProof } from './protocol/fields.ts';
import type { AuthErrorReason } from './protocol/fields.ts';

const settingWaitMs = 5_000;

/** The host's function: asks the host's own backend for a fresh proof of who the visitor is. Called each time one is needed. */
export type FetchToken = () => Promise<string>;

/** A proof, or why there is none. */
type TokenResult = { readonly proof: string } | { readonly reason: AuthErrorReason };

/** Holds the host's `fetchToken`, which may be set before, while or after the element is connected. */
export interface TokenSource {
  readonly get: () => FetchToken | undefined;
  readonly set: (fetchToken: FetchToken | undefined) => void;
  /** Calls fetchToken once, after waiting up to 5 s for it to be set. Never rejects. */
  readonly next: () => Promise<TokenResult>;
}

/** A source without a fetchToken as yet. */
export function createTokenSource(): TokenSource {
  let current: FetchToken | undefined;
  const waiting = new Set<() => void>();

  const whenSet = () =>
    new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, settingWaitMs);
      waiting.add(done);
    });

  return {
    get: () => current,
    set: (fetchToken) => {
      current = fetchToken;
      if (fetchToken) for (const done of waiting) done();
    },
    next: async () => {
      if (!current) await whenSet();
      return current ? callForToken(current) : { reason: 'token-not-set' };
    },
  };
}

async function callForToken(fetchToken: FetchToken): Promise<TokenResult> {
  try {
    const proof: unknown = await fetchToken();
    return isProof(proof) ? { proof } : { reason: 'token-invalid' };
  } catch (error) {
    // The host's own failure, for the host's own console: it may hold what must not travel to the frame.
    console.error('rostra-portal: fetchToken failed', error);
    return { reason: 'token-failed' };
  }
}
