import { checkEvidence, type Evidence, moderationDueAt, moveSubmission } from '@rostra/points-engine';
import type {
  SubmitToChallengeInput,
  SubmitToChallengeOutput,
} from '@rostra/shared/challenges/submit-to-challenge.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed, AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { readPolicy } from '../../policy/index.ts';
import { sendUploads } from '../../uploads/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { findStage } from '../find-stage.ts';
import { getSubmission } from '../queries/get-submission.ts';
import { startOrContinue } from '../start-or-continue.ts';
import { addSubmissionEvent, applyProgress, toProgress } from '../submission.repository.ts';

/**
 * Sends a stage to be moderated and starts the clock of the answer. Locks the submission. Pictures have to be the champion's own
 * uploads; from now on staff may see them.
 *
 * @throws AppError like a start; `stage-not-found`; `stage-not-open`; `evidence-incomplete`; `upload-missing`
 */
export async function submitToChallenge(scope: Scope, input: SubmitToChallengeInput): Promise<SubmitToChallengeOutput> {
  const underWay = await startOrContinue(scope, input.challengeId);
  const { submission, stages, challengeStages } = underWay;
  const { progress } = allowed(moveSubmission(toProgress(underWay), { kind: 'submit', stageId: input.stageId }));
  const asked = challengeStages.find(({ id }) => id === input.stageId)?.evidence ?? [];
  const evidence = allowed(checkEvidence(asked, input.evidence));
  await requireUploads(scope, evidence);

  const stage = findStage(stages, input.stageId);
  applyProgress(scope, underWay, progress);
  const { timeZone } = await getWorkspaceFace(scope);
  const { moderationDaysMax } = await readPolicy(scope);
  Object.assign(stage, {
    evidence,
    submittedAt: scope.now,
    dueAt: moderationDueAt(scope.now, timeZone, moderationDaysMax),
    timesSubmitted: stage.timesSubmitted + 1,
    version: stage.version + 1,
  });
  addSubmissionEvent(scope, submission.id, { kind: 'submitted', submissionStageId: stage.id });
  recordAudit(scope, {
    action: 'submissions.submit',
    subjectType: 'submission',
    subjectId: submission.id,
    after: { stageId: input.stageId, state: progress.state, evidence },
  });
  await scope.em.flush();
  return getSubmission(scope, submission.id);
}

/** Marks the pictures as sent, or says at which field one is missing. */
async function requireUploads(scope: Scope, evidence: readonly Evidence[]): Promise<void> {
  const pictures = evidence.filter((given) => given.kind === 'image');
  const missing = await sendUploads(
    scope,
    pictures.map(({ fileId }) => fileId),
  );
  const fields = pictures
    .filter(({ fileId }) => missing.has(fileId))
    .map(({ requestId }) => ({ path: `evidence.${requestId}`, message: 'required' }));
  if (fields.length > 0) throw new AppError('upload-missing', {}, fields);
}
