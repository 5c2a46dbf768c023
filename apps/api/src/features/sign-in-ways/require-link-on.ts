import type { Role } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { readSignInWays } from './read-sign-in-ways.ts';

/** Whether somebody of this role may sign in by a mailed link or code now. */
export async function isLinkOn(scope: Scope, role: Role): Promise<boolean> {
  const ways = await readSignInWays(scope);
  return role === 'champion' ? ways.isChampionLinkOn : ways.isStaffLinkOn;
}

/**
 * Refuses a mailed link or code that was sent before that way was turned off.
 *
 * @throws AppError `sign-in-way-off`
 */
export async function requireLinkOn(scope: Scope, role: Role): Promise<void> {
  if (!(await isLinkOn(scope, role))) throw new AppError('sign-in-way-off');
}
