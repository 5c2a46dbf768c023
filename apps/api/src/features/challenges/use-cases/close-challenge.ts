import { closeChallenge as decideClosing } from '@rostra/points-engine';
import type { CloseChallengeInput, CloseChallengeOutput } from '@rostra/shared/challenges/close-challenge.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { lockChallenge } from '../challenge.repository.ts';
import { getStaffChallenge } from '../queries/get-staff-challenge.ts';

/**
 * Ends the offer of a challenge for good; submissions under way go on. Locks the challenge.
 *
 * @throws AppError `not-found`, `challenge-not-published`
 */
export async function closeChallenge(scope: Scope, input: CloseChallengeInput): Promise<CloseChallengeOutput> {
  const challenge = await lockChallenge(scope, input.challengeId);
  const before = challenge.state;
  const { state } = allowed(decideClosing(before));

  Object.assign(challenge, { state, closedAt: scope.now, updatedAt: scope.now });
  recordAudit(scope, {
    action: 'challenges.close',
    subjectType: 'challenge',
    subjectId: challenge.id,
    before: { state: before },
    after: { state },
  });
  await scope.em.flush();
  return getStaffChallenge(scope, challenge.id);
}
