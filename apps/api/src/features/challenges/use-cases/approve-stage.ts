import { moveSubmission, scoreStage } from '@rostra/points-engine';
import type {
  ApproveStageInput,
  ModerateSubmissionOutput,
} from '@rostra/shared/challenges/moderate-submission.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { awardDeed } from '../../rules/index.ts';
import { lockForApproval } from '../lock-for-moderation.ts';
import { stageDeed } from '../stage-deed.ts';
import { toProgress } from '../submission.repository.ts';
import { writeAnswer } from '../write-answer.ts';

/**
 * Approves a sent stage, awards what the rules in force when it was sent make of it in the same transaction, and opens the next stage. A limit may
 * leave nothing to award; the stage is approved all the same. Locks the submission, then the champion's balance, then shared limits.
 *
 * @throws AppError `not-found`, `already-moderated`, `changed-meanwhile`, `submission-closed`; `score-required`, `score-out-of-range`, `score-not-asked`; and
 *   whatever the ledger refuses
 */
export async function approveStage(scope: Scope, input: ApproveStageInput): Promise<ModerateSubmissionOutput> {
  const { item, scales } = await lockForApproval(scope, input);
  const outcome = allowed(moveSubmission(toProgress(item), { kind: 'approve', stageId: item.stage.stageId }));
  const { submission, stage, challenge } = item;
  const score = allowed(scoreStage(stage.rubric, input.score));
  const awarded =
    outcome.awardsStageId === null
      ? null
      : await awardDeed(scope, {
          memberId: submission.memberId,
          scales,
          source: { type: 'submission-stage', id: stage.id, part: '' },
          deed: stageDeed({ challenge, stage, score, sentAt: new Date(stage.submittedAt ?? scope.now) }),
          houseRule: { rule: `challenge:${challenge.id}`, version: challenge.version },
        });
  const award = awarded?.explanation ?? null;
  const written = await writeAnswer(scope, item, { kind: 'approved', outcome, words: null, score, award });
  return { ...written, rise: awarded?.rise ?? null };
}
