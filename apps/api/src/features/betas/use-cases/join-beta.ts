import { joinBeta as decideJoining } from '@rostra/points-engine';
import type { JoinBetaInput, JoinBetaOutput } from '@rostra/shared/betas/join-beta.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed, AppError } from '../../../errors/app-error.ts';
import { getMember, ownMemberId } from '../../members/index.ts';
import { toTerms } from '../beta.mapper.ts';
import { type LivingEnrolment, lockBeta, readLivingEnrolments } from '../beta.repository.ts';
import { EnrolmentEntity } from '../enrolment.entity.ts';
import { recordEnrolmentEvent } from '../record-enrolment-event.ts';

/**
 * Asks for a seat: taken at once, or a place on the waitlist. Locks the beta, so that however many ask at once a seat is given once.
 *
 * @throws AppError `not-found`, `beta-not-open`, `tier-too-low`, `already-enrolled`
 */
export async function joinBeta(scope: Scope, { betaId }: JoinBetaInput): Promise<JoinBetaOutput> {
  const memberId = ownMemberId(scope);
  const beta = await lockBeta(scope, betaId);
  if (beta.state === 'draft') throw new AppError('not-found');
  const { tier } = await getMember(scope, memberId);
  const enrolments = await readLivingEnrolments(scope, betaId);
  const outcome = allowed(decideJoining({ beta: toTerms(beta), memberId, tier, now: scope.now, enrolments }));

  const id = scope.newId();
  scope.em.create(EnrolmentEntity, {
    workspaceId: scope.workspaceId,
    id,
    betaId,
    memberId,
    state: outcome.state,
    requestedAt: behindThoseWhoWait(enrolments, scope.now),
    joinedAt: outcome.state === 'joined' ? scope.now : null,
  });
  await scope.em.flush();
  recordEnrolmentEvent(scope, { enrolmentId: id, betaId, memberId, kind: outcome.state });
  return outcome.state === 'joined' ? { state: 'joined' } : { state: 'waitlisted', place: outcome.place };
}

/** A call's instant is taken before it waits for the lock; a place once told must hold all the same. */
function behindThoseWhoWait(enrolments: readonly LivingEnrolment[], now: Date): Date {
  const latest = enrolments.reduce((most, { requestedAt }) => Math.max(most, requestedAt.getTime()), 0);
  return new Date(Math.max(now.getTime(), latest + 1));
}
