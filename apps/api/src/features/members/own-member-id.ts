import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';

/**
 * The member who acts, for what concerns themselves.
 *
 * @throws AppError `not-signed-in` when the system acts by itself
 */
export function ownMemberId({ actor }: Scope): string {
  if (!actor.memberId) throw new AppError('not-signed-in');
  return actor.memberId;
}
