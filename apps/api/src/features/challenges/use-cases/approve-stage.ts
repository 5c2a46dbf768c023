import { moveSubmission } from '@rostra/points-engine';
import type {
  ApproveStageInput,
  ModerateSubmissionOutput,
} from '@rostra/shared/challenges/moderate-submission.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { awardPoints, type TierRise } from '../../points/index.ts';
import { lockForModeration, type StageInModeration } from '../lock-for-moderation.ts';
import { toProgress } from '../submission.repository.ts';
import { writeAnswer } from '../write-answer.ts';

/**
 * Approves a sent stage, awards its points in the same transaction and opens the next stage. Locks the submission, then the champion's
 * balance.
 *
 * @throws AppError `not-found`, `already-moderated`, `changed-meanwhile`, `submission-closed`, and whatever the ledger refuses
 */
export async function approveStage(scope: Scope, input: ApproveStageInput): Promise<ModerateSubmissionOutput> {
  const item = await lockForModeration(scope, input);
  const outcome = allowed(moveSubmission(toProgress(item), { kind: 'approve', stageId: item.stage.stageId }));
  const points = outcome.awardsStageId === null ? 0 : item.stage.points;
  const rise = points > 0 ? await award(scope, item, points) : null;
  const written = await writeAnswer(scope, item, { kind: 'approved', outcome, words: null, points });
  return { ...written, rise };
}

/** A stage that is worth nothing awards nothing: the ledger has no empty postings. */
async function award(scope: Scope, item: StageInModeration, points: number): Promise<TierRise | null> {
  const { submission, stage, challenge } = item;
  const { rise } = await awardPoints(scope, {
    memberId: submission.memberId,
    source: { type: 'submission-stage', id: stage.id, part: '' },
    ruleVersion: { rule: `challenge:${challenge.id}`, version: challenge.version },
    statusPoints: points,
    rewardPoints: points,
  });
  return rise;
}
