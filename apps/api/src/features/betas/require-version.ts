import { AppError } from '../../errors/app-error.ts';
import type { StoredBeta } from './beta.entity.ts';

/**
 * Insists that a beta is still as the editor read it. Call it under the beta's lock.
 *
 * @throws AppError `changed-meanwhile` with the present `version`
 */
export function requireVersion(beta: StoredBeta, seen: number): void {
  if (beta.version !== seen) throw new AppError('changed-meanwhile', { version: beta.version });
}
