import type { RemoveFromBetaInput, RemoveFromBetaOutput } from '@rostra/shared/betas/remove-from-beta.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { mailRemoval } from '../beta-mails.ts';
import { lockBeta } from '../beta.repository.ts';
import { endEnrolment } from '../end-enrolment.ts';

/**
 * Takes a champion out of a beta or off its waitlist, with a mail that says why. Locks the beta.
 *
 * @throws AppError `not-found`, `not-enrolled`
 */
export async function removeFromBeta(scope: Scope, input: RemoveFromBetaInput): Promise<RemoveFromBetaOutput> {
  const { betaId, memberId, reason } = input;
  const beta = await lockBeta(scope, betaId);
  const { promotedCount } = await endEnrolment(scope, beta, { memberId, kind: 'removed', reason });
  await mailRemoval(scope, beta, { memberId, reason });
  return { promotedCount };
}
