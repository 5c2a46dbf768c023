import { createHash, randomBytes } from 'node:crypto';
import { hashSecret } from '../tokens/index.ts';

const KEY_BYTES = 32;
const KEY = /^[\w-]{43}$/;

/** A secret that one browser keeps in a cookie while somebody is at a provider: 256 random bits, base64url. */
export function newBrowserKey(): string {
  return randomBytes(KEY_BYTES).toString('base64url');
}

/** Whether a cookie holds one. */
export function isBrowserKey(value: string): boolean {
  return KEY.test(value);
}

/** What one sign-in is bound to its browser by. Nothing of it lies in the database in the clear. */
export interface BrowserProof {
  /** Kept with the state: says that it is the same browser. */
  readonly hash: string;
  /** In the ID token: says that it was made for this sign-in. */
  readonly nonce: string;
  /** With the code: says that whoever brings it is who asked for it (PKCE, RFC 7636). */
  readonly codeVerifier: string;
}

/** The three proofs of one sign-in, from the browser's secret and the sign-in's state: another browser can make none of them. */
export function browserProof(browserKey: string, state: string): BrowserProof {
  const derived = (use: string) => createHash('sha256').update(`${use}:${browserKey}:${state}`).digest('base64url');
  return { hash: hashSecret(`browser:${browserKey}`), nonce: derived('nonce'), codeVerifier: derived('verifier') };
}
