import type { LeaveBetaInput, LeaveBetaOutput } from '@rostra/shared/betas/leave-beta.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { ownMemberId } from '../../members/index.ts';
import { lockBeta } from '../beta.repository.ts';
import { endEnrolment } from '../end-enrolment.ts';

/**
 * Leaves a beta or its waitlist. A seat that becomes free goes to the first in line where admission is automatic. Locks the beta.
 *
 * @throws AppError `not-found`, `not-enrolled`
 */
export async function leaveBeta(scope: Scope, { betaId }: LeaveBetaInput): Promise<LeaveBetaOutput> {
  const beta = await lockBeta(scope, betaId);
  if (beta.state === 'draft') throw new AppError('not-found');
  const { left } = await endEnrolment(scope, beta, { memberId: ownMemberId(scope), kind: 'left' });
  return { left };
}
