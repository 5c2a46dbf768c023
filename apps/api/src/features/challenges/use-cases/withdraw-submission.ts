import { moveSubmission } from '@rostra/points-engine';
import type {
  WithdrawSubmissionInput,
  WithdrawSubmissionOutput,
} from '@rostra/shared/challenges/withdraw-submission.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed, AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';
import { getSubmission } from '../queries/get-submission.ts';
import { addSubmissionEvent, applyProgress, lockSubmission, toProgress } from '../submission.repository.ts';

/**
 * Takes one's own submission back. Points of stages approved before stay. Locks the submission: of a withdrawal and an approval at once one
 * wins, and the other is told.
 *
 * @throws AppError `not-found`, for somebody else's submission too; `submission-closed`
 */
export async function withdrawSubmission(
  scope: Scope,
  input: WithdrawSubmissionInput,
): Promise<WithdrawSubmissionOutput> {
  const whole = await lockSubmission(scope, { id: input.submissionId, memberId: ownMemberId(scope) });
  if (!whole) throw new AppError('not-found');
  const before = whole.submission.state;
  const { progress } = allowed(moveSubmission(toProgress(whole), { kind: 'withdraw' }));

  applyProgress(scope, whole, progress);
  addSubmissionEvent(scope, whole.submission.id, { kind: 'withdrawn' });
  recordAudit(scope, {
    action: 'submissions.withdraw',
    subjectType: 'submission',
    subjectId: whole.submission.id,
    before: { state: before },
    after: { state: progress.state },
  });
  await scope.em.flush();
  return getSubmission(scope, whole.submission.id);
}
