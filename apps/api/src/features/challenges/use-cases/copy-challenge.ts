import type { CopyChallengeInput, CopyChallengeOutput } from '@rostra/shared/challenges/copy-challenge.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { findStages, getChallenge } from '../challenge.repository.ts';
import { getStaffChallenge } from '../queries/get-staff-challenge.ts';
import { startChallengeDraft } from '../start-challenge-draft.ts';
import { toChallengeDraft } from '../to-challenge-draft.ts';

/**
 * Starts a draft with the words, stages and points of another challenge, whatever its state; that one stays as it is. Its days do not come along: what opened
 * last spring says nothing about the next time, and a day that is over could not be published.
 *
 * @throws AppError `not-found`
 */
export async function copyChallenge(scope: Scope, input: CopyChallengeInput): Promise<CopyChallengeOutput> {
  const challenge = await getChallenge(scope, input.challengeId);
  const draft = toChallengeDraft({ challenge, stages: await findStages(scope, challenge.id) });
  const stages = draft.stages.map(({ title, instruction, points, minutes, evidence, isEvidenceFree, rubric }) => ({
    title,
    instruction,
    points,
    minutes,
    evidence,
    isEvidenceFree,
    rubric,
  }));
  const challengeId = await startChallengeDraft(scope, { ...draft, stages });
  recordAudit(scope, {
    action: 'challenges.copy',
    subjectType: 'challenge',
    subjectId: challengeId,
    after: { copyOf: challenge.id, kind: challenge.kind, title: challenge.title },
  });
  return getStaffChallenge(scope, challengeId);
}
