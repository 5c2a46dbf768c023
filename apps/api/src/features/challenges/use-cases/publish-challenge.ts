import { publishChallenge as decidePublishing } from '@rostra/points-engine';
import type {
  PublishChallengeInput,
  PublishChallengeOutput,
} from '@rostra/shared/challenges/publish-challenge.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { findStages, lockChallenge } from '../challenge.repository.ts';
import { getStaffChallenge } from '../queries/get-staff-challenge.ts';
import { requireVersion } from '../require-version.ts';
import { toChallengeDraft } from '../to-challenge-draft.ts';

/**
 * Offers a draft to champions, in the version the caller has read. Locks the challenge.
 *
 * @throws AppError `not-found`; `challenge-not-draft`; `changed-meanwhile`; `challenge-not-publishable` with every problem at its field
 */
export async function publishChallenge(scope: Scope, input: PublishChallengeInput): Promise<PublishChallengeOutput> {
  const challenge = await lockChallenge(scope, input.challengeId);
  const draft = toChallengeDraft({ challenge, stages: await findStages(scope, challenge.id) });
  if (challenge.state === 'draft') requireVersion(challenge, input.version);
  const { state } = allowed(decidePublishing({ state: challenge.state, draft, now: scope.now }));

  Object.assign(challenge, { state, publishedAt: scope.now, updatedAt: scope.now, ownerId: scope.actor.memberId });
  recordAudit(scope, {
    action: 'challenges.publish',
    subjectType: 'challenge',
    subjectId: challenge.id,
    before: { state: 'draft' },
    after: { state, version: challenge.version, draft },
  });
  await scope.em.flush();
  return getStaffChallenge(scope, challenge.id);
}
