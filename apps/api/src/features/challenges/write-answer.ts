import type { ModerateSubmissionOutput } from '@rostra/shared/challenges/moderate-submission.contract';
import type { Scope } from '../../db/workspace-scope.ts';
import { recordAudit } from '../audit/index.ts';
import type { StageInModeration } from './lock-for-moderation.ts';
import { mailAnswer } from './mail-answer.ts';
import type { StageAnswer } from './stage-answer.ts';
import { addSubmissionEvent, applyProgress } from './submission.repository.ts';

const ACTIONS = {
  approved: 'moderation.approve',
  'changes-requested': 'moderation.askForChanges',
  declined: 'moderation.decline',
} as const;

/** Where an answer leads. */
export type WrittenAnswer = Omit<ModerateSubmissionOutput, 'rise'>;

/** Writes an answer down in the caller's transaction: states, timeline, audit row, and the mail to the champion. Gives where that leads. */
export async function writeAnswer(scope: Scope, item: StageInModeration, answer: StageAnswer): Promise<WrittenAnswer> {
  const { stage, submission } = item;
  const before = { state: stage.state, submissionState: submission.state };
  applyProgress(scope, item, answer.outcome.progress);
  Object.assign(stage, {
    words: answer.words,
    version: stage.version + 1,
    moderatedAt: scope.now,
    moderatedById: scope.actor.memberId,
  });
  addSubmissionEvent(scope, submission.id, {
    kind: answer.kind,
    submissionStageId: stage.id,
    words: answer.words,
    points: answer.points > 0 ? answer.points : null,
  });
  recordAudit(scope, {
    action: ACTIONS[answer.kind],
    subjectType: 'submission',
    subjectId: submission.id,
    before,
    after: {
      stageId: stage.stageId,
      state: stage.state,
      submissionState: submission.state,
      words: answer.words,
      points: answer.points,
    },
  });
  await mailAnswer(scope, item, answer);
  await scope.em.flush();
  return {
    submissionStageId: stage.id,
    state: stage.state,
    submissionState: submission.state,
    pointsAwarded: answer.points,
  };
}
