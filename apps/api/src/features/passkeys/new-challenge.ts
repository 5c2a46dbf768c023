import { randomBytes } from 'node:crypto';

const CHALLENGE_BYTES = 32;

/** A fresh challenge: 256 random bits, base64url. */
export function newChallenge(): string {
  return randomBytes(CHALLENGE_BYTES).toString('base64url');
}

/** A challenge as the library takes it; a string would be encoded once more. */
export function challengeBytes(challenge: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(challenge, 'base64url'));
}
