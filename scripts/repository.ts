import { join, resolve } from 'node:path';

/** Absolute path of the checkout. */
export const repository = resolve(import.meta.dirname, '..');

/** An absolute path inside the checkout. */
export function inRepository(...parts: readonly string[]): string {
  return join(repository, ...parts);
}
