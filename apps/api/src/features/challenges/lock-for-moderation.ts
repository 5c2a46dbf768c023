import { AppError } from '../../errors/app-error.ts';
import type { Scope } from '../../db/workspace-scope.ts';
import type { Challenge } from './challenge.entity.ts';
import { getChallenge } from './challenge.repository.ts';
import { type ChallengeStage, ChallengeStageEntity } from './challenge-stage.entity.ts';
import { requireVersion } from './require-version.ts';
import { lockSubmission, type WholeSubmission } from './submission.repository.ts';
import { type StoredSubmissionStage, SubmissionStageEntity } from './submission-stage.entity.ts';

/** A sent stage about to be answered, under the lock of its submission. */
export interface StageInModeration extends WholeSubmission {
  readonly stage: StoredSubmissionStage;
  readonly challenge: Challenge;
  readonly challengeStage: ChallengeStage;
}

/**
 * Locks the submission of a sent stage, so that of two moderators one wins, and insists that it is what the caller has read.
 *
 * @throws AppError `not-found`, for drafts of champions too; `already-moderated` with the `state` another moderator gave it;
 *   `changed-meanwhile` when it was sent again since it was read
 */
export async function lockForModeration(
  scope: Scope,
  seen: { readonly submissionStageId: string; readonly version: number },
): Promise<StageInModeration> {
  const { workspaceId } = scope;
  const found = await scope.em.findOne(SubmissionStageEntity, { workspaceId, id: seen.submissionStageId });
  const whole = found && (await lockSubmission(scope, { id: found.submissionId }));
  const stage = whole?.stages.find(({ id }) => id === seen.submissionStageId);
  if (!whole || !stage || stage.state === 'locked' || stage.state === 'open') throw new AppError('not-found');
  if (stage.state !== 'submitted') throw new AppError('already-moderated', { state: stage.state });
  if (whole.submission.state !== 'withdrawn') requireVersion(stage, seen.version);

  const challenge = await getChallenge(scope, whole.submission.challengeId);
  const challengeStage = await scope.em.findOneOrFail(ChallengeStageEntity, { workspaceId, id: stage.stageId });
  return { ...whole, stage, challenge, challengeStage };
}
