import type { Submission } from '@rostra/shared/challenges/submission.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { findMemberNames } from '../../members/index.ts';
import { findStages, getChallenge } from '../challenge.repository.ts';
import { toSubmission } from '../submission.mapper.ts';
import { findSubmissionStages } from '../submission.repository.ts';
import { SubmissionEntity } from '../submission.entity.ts';
import { SubmissionEventEntity } from '../submission-event.entity.ts';

/**
 * A submission whole: stages with evidence and words, and the timeline. Whoever calls it has checked that the caller may see it.
 *
 * @throws AppError `not-found`
 */
export async function getSubmission(scope: Scope, submissionId: string): Promise<Submission> {
  const { workspaceId } = scope;
  const submission = await scope.em.findOne(SubmissionEntity, { workspaceId, id: submissionId });
  if (!submission) throw new AppError('not-found');
  const challenge = await getChallenge(scope, submission.challengeId);
  const challengeStages = await findStages(scope, challenge.id);
  const stages = await findSubmissionStages(scope, submissionId);
  const events = await scope.em.find(
    SubmissionEventEntity,
    { workspaceId, submissionId },
    { orderBy: { at: 'asc', id: 'asc' } },
  );
  const names = await findMemberNames(scope, [
    challenge.ownerId ?? null,
    ...stages.map((stage) => stage.moderatedById ?? null),
    ...events.map((event) => event.actorId ?? null),
  ]);
  return toSubmission({ submission, stages, challenge, challengeStages, events, names });
}
