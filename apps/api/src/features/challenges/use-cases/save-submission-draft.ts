import { moveSubmission } from '@rostra/points-engine';
import type {
  SaveSubmissionDraftInput,
  SaveSubmissionDraftOutput,
} from '@rostra/shared/challenges/save-submission-draft.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { findStage } from '../find-stage.ts';
import { startOrContinue } from '../start-or-continue.ts';
import { toProgress } from '../submission.repository.ts';

/**
 * Keeps what is typed, whole or not; the first words start the submission. Locks the submission. The audit row names what was given and
 * not the words: they are nobody's business before they are sent.
 *
 * @throws AppError like a start; `stage-not-found`; `stage-not-open`
 */
export async function saveSubmissionDraft(
  scope: Scope,
  input: SaveSubmissionDraftInput,
): Promise<SaveSubmissionDraftOutput> {
  const underWay = await startOrContinue(scope, input.challengeId);
  // What may be sent may be typed.
  allowed(moveSubmission(toProgress(underWay), { kind: 'submit', stageId: input.stageId }));

  const { submission } = underWay;
  const stage = findStage(underWay.stages, input.stageId);
  stage.evidence = input.evidence;
  submission.updatedAt = scope.now;
  recordAudit(scope, {
    action: 'submissions.saveDraft',
    subjectType: 'submission',
    subjectId: submission.id,
    after: { stageId: input.stageId, given: input.evidence.map(({ requestId, kind }) => ({ requestId, kind })) },
  });
  await scope.em.flush();
  return { submissionId: submission.id, stageState: stage.state, savedAt: wireInstant(scope.now) };
}
