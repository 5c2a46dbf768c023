import { randomInt } from 'node:crypto';
import { hashSecret } from '../tokens/index.ts';

/** Six digits, evenly drawn. */
export function newSignInCode(): string {
  return randomInt(0, 1_000_000).toString().padStart(6, '0');
}

/** What is stored of a code. Bound to its attempt, so that equal codes of two attempts differ. */
export function hashCode(attemptId: string, code: string): string {
  return hashSecret(`${attemptId}:${code}`);
}
