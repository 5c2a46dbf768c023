import { admitToBeta as decideAdmission, freeSeats } from '@rostra/points-engine';
import type { AdmitToBetaInput, AdmitToBetaOutput } from '@rostra/shared/betas/admit-to-beta.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { toTerms, wireSeats } from '../beta.mapper.ts';
import { lockBeta, readLivingEnrolments } from '../beta.repository.ts';
import { giveSeats } from '../give-seats.ts';

/**
 * Gives a free seat to a champion of staff's choice, whatever the place on the waitlist, with a mail. Locks the beta: of two for the last
 * seat one gets it.
 *
 * @throws AppError `not-found`, `beta-not-open`, `not-waitlisted`, `no-seat-left`
 */
export async function admitToBeta(scope: Scope, { betaId, memberId }: AdmitToBetaInput): Promise<AdmitToBetaOutput> {
  const beta = await lockBeta(scope, betaId);
  const enrolments = await readLivingEnrolments(scope, betaId);
  allowed(decideAdmission({ beta: toTerms(beta), memberId, enrolments }));
  const chosen = enrolments.filter((enrolment) => enrolment.memberId === memberId);
  await giveSeats(scope, beta, { enrolments: chosen, kind: 'admitted' });
  return { seatsLeft: wireSeats(freeSeats(toTerms(beta), enrolments) - 1) };
}
