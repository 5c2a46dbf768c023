import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { recentProofMs } from './session-limits.ts';

/**
 * Lets on only who proved within the last ten minutes who they are: by a mailed link or code, a passkey or the vendor's own sign-in. An embedded
 * frame never did, unless its host's proof told when. For what is dear or cannot be taken back (embed protocol, step-up).
 *
 * @throws AppError `sign-in-not-recent`
 */
export function requireRecentSignIn({ actor, now }: Scope): void {
  const provenAt = actor.provenAt?.getTime() ?? Number.NEGATIVE_INFINITY;
  if (now.getTime() - provenAt > recentProofMs) throw new AppError('sign-in-not-recent');
}
