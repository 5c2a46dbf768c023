import { randomBytes } from 'node:crypto';
import type { Scope } from '../../db/workspace-scope.ts';
import { hashSecret, issueToken } from '../tokens/index.ts';
import { signInToken } from './sign-in-token.ts';

/** A mail that was asked for and goes to nobody. */
export interface IdleAttempt {
  readonly attemptId: string;
  readonly expiresAt: Date;
}

/**
 * Keeps the attempt of an address that gets no code, under a code that nobody can type: guessing at it reads and writes the same rows as guessing at a
 * member's, so that the time of the answer tells nobody who is one. It holds nothing about the address, and goes with the night's sweep.
 */
export function keepIdleAttempt(scope: Scope, { attemptId, expiresAt }: IdleAttempt): void {
  const codeHash = hashSecret(randomBytes(32).toString('base64url'));
  issueToken(scope, signInToken, { memberId: null, data: null, id: attemptId, codeHash, expiresAt });
}
