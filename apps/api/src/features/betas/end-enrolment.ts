import { leaveBeta } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import { allowed, AppError } from '../../errors/app-error.ts';
import type { StoredBeta } from './beta.entity.ts';
import { toTerms } from './beta.mapper.ts';
import { readLivingEnrolments } from './beta.repository.ts';
import { giveSeats } from './give-seats.ts';
import { recordEnrolmentEvent } from './record-enrolment-event.ts';

/** Whose enrolment ends, and whether the champion or staff ended it. */
export interface EnrolmentEnd {
  readonly memberId: string;
  readonly kind: 'left' | 'removed';
  readonly reason?: string;
}

/** What was given up, and how many moved up into it. */
export interface EndedEnrolment {
  readonly left: 'seat' | 'waitlist';
  readonly promotedCount: number;
}

/**
 * Ends an enrolment and gives its seat on. The caller holds the beta's lock.
 *
 * @throws AppError `not-enrolled`
 */
export async function endEnrolment(scope: Scope, beta: StoredBeta, end: EnrolmentEnd): Promise<EndedEnrolment> {
  const { memberId, kind, reason } = end;
  const enrolments = await readLivingEnrolments(scope, beta.id);
  const { promotedMemberIds } = allowed(leaveBeta({ beta: toTerms(beta), memberId, enrolments }));
  const own = enrolments.find((enrolment) => enrolment.memberId === memberId);
  if (!own) throw new AppError('not-enrolled');

  await scope.em.execute(`update enrolment set state = 'left', left_at = ? where workspace_id = ? and id = ?`, [
    scope.now,
    scope.workspaceId,
    own.id,
  ]);
  recordEnrolmentEvent(scope, { enrolmentId: own.id, betaId: beta.id, memberId, kind, reason });
  const promoted = enrolments.filter((enrolment) => promotedMemberIds.includes(enrolment.memberId));
  await giveSeats(scope, beta, { enrolments: promoted, kind: 'promoted' });
  return { left: own.state === 'joined' ? 'seat' : 'waitlist', promotedCount: promoted.length };
}
