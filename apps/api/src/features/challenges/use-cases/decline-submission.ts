import { moveSubmission } from '@rostra/points-engine';
import type {
  DeclineSubmissionInput,
  ModerateSubmissionOutput,
} from '@rostra/shared/challenges/moderate-submission.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { lockForModeration } from '../lock-for-moderation.ts';
import { toProgress } from '../submission.repository.ts';
import { writeAnswer } from '../write-answer.ts';

/**
 * Declines a sent stage and with it the submission, for a reason the champion reads. Points of stages approved before stay. Locks the
 * submission.
 *
 * @throws AppError `not-found`, `already-moderated`, `changed-meanwhile`, `submission-closed`, `reason-required`
 */
export async function declineSubmission(
  scope: Scope,
  input: DeclineSubmissionInput,
): Promise<ModerateSubmissionOutput> {
  const item = await lockForModeration(scope, input);
  const { stageId } = item.stage;
  const { reason } = input;
  const outcome = allowed(moveSubmission(toProgress(item), { kind: 'decline', stageId, reason }));
  const written = await writeAnswer(scope, item, {
    kind: 'declined',
    outcome,
    words: { general: reason, fields: [] },
    score: null,
    award: null,
  });
  return { ...written, rise: null };
}
