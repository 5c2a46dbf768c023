import { AppError } from '../../errors/app-error.ts';

/**
 * Insists that the row is still the one the caller read. Call it under the row's lock.
 *
 * @throws AppError `changed-meanwhile` with the present `version`
 */
export function requireVersion(row: { readonly version: number }, seen: number): void {
  if (row.version !== seen) throw new AppError('changed-meanwhile', { version: row.version });
}
