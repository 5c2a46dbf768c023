import { changeChallenge } from '@rostra/points-engine';
import type {
  DiscardChallengeDraftInput,
  DiscardChallengeDraftOutput,
} from '@rostra/shared/challenges/discard-challenge-draft.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { deleteChallenge, findStages, lockChallenge } from '../challenge.repository.ts';
import { requireVersion } from '../require-version.ts';
import { toChallengeDraft } from '../to-challenge-draft.ts';

/**
 * Throws a draft away, in the version the caller has read. Its words stay in the audit row alone. Locks the challenge.
 *
 * @throws AppError `not-found`, `challenge-not-draft`, `changed-meanwhile`
 */
export async function discardChallengeDraft(
  scope: Scope,
  input: DiscardChallengeDraftInput,
): Promise<DiscardChallengeDraftOutput> {
  const { challengeId } = input;
  const challenge = await lockChallenge(scope, challengeId);
  allowed(changeChallenge(challenge.state));
  requireVersion(challenge, input.version);

  recordAudit(scope, {
    action: 'challenges.discardDraft',
    subjectType: 'challenge',
    subjectId: challengeId,
    before: toChallengeDraft({ challenge, stages: await findStages(scope, challengeId) }),
  });
  await deleteChallenge(scope, challengeId);
  return { challengeId };
}
