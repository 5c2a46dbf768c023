import type { Scope } from '../../db/workspace-scope.ts';
import { requireRecentSignIn } from '../sessions/index.ts';

/**
 * Asks an administrator for a recent sign-in before more people, pages or keys are let in. What shuts somebody out asks for none, because it has to be quick.
 * The demo's own host is connected by nobody.
 *
 * @throws AppError `sign-in-not-recent`
 */
export function requireRecentAdmin(scope: Scope): void {
  if (scope.actor.memberId !== null) requireRecentSignIn(scope);
}
