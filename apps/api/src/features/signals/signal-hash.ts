import { createHash } from 'node:crypto';

/** SHA-256 in hex of parts that are told apart by more than what stands in them. */
export function signalHash(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
