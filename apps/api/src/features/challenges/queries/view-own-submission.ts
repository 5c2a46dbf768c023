import type { ViewSubmissionInput, ViewSubmissionOutput } from '@rostra/shared/challenges/view-submission.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { ownMemberId } from '../../members/index.ts';
import { SubmissionEntity } from '../submission.entity.ts';
import { getSubmission } from './get-submission.ts';

/**
 * One of the champion's own submissions.
 *
 * @throws AppError `not-found`, for somebody else's too
 */
export async function viewOwnSubmission(
  scope: Scope,
  { submissionId }: ViewSubmissionInput,
): Promise<ViewSubmissionOutput> {
  const { workspaceId } = scope;
  const own = await scope.em.findOne(SubmissionEntity, { workspaceId, id: submissionId, memberId: ownMemberId(scope) });
  if (!own) throw new AppError('not-found');
  return getSubmission(scope, own.id);
}
