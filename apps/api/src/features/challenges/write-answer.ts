import { isSubmissionOver } from '@rostra/points-engine';
import type { ModerateSubmissionOutput } from '@rostra/shared/challenges/moderate-submission.contract';
import type { Scope } from '../../db/workspace-scope.ts';
import { recordAudit } from '../audit/index.ts';
import type { StageInModeration } from './lock-for-moderation.ts';
import { mailAnswer } from './mail-answer.ts';
import type { StageAnswer } from './stage-answer.ts';

const ACTIONS = {
  approved: 'moderation.approve',
  'changes-requested': 'moderation.askForChanges',
  declined: 'moderation.decline',
} as const;

/** Where an answer leads. */
export type WrittenAnswer = Omit<ModerateSubmissionOutput, 'rise'>;

/**
 * Writes an answer down with the last writes of the caller's transaction: states, timeline, audit row, and the mail to the champion. Gives where
 * that leads. The caller holds the lock of `lockForModeration`.
 */
export async function writeAnswer(scope: Scope, item: StageInModeration, answer: StageAnswer): Promise<WrittenAnswer> {
  const { stage, submission } = item;
  const { progress } = answer.outcome;
  const points = pointsOf(answer);
  const state = progress.stages.find(({ stageId }) => stageId === stage.stageId)?.state ?? stage.state;
  writeStates(scope, item, answer);
  recordAudit(scope, {
    action: ACTIONS[answer.kind],
    subjectType: 'submission',
    subjectId: submission.id,
    before: { state: stage.state, submissionState: submission.state },
    after: {
      stageId: stage.stageId,
      state,
      submissionState: progress.state,
      words: answer.words,
      points,
      score: answer.score,
    },
  });
  await mailAnswer(scope, item, answer);
  return {
    submissionStageId: stage.id,
    state,
    submissionState: progress.state,
    pointsAwarded: points,
    award: answer.award,
  };
}

/** What an answer awarded: the greater figure, where status and reward points differ. */
function pointsOf({ award }: StageAnswer): number {
  return award ? Math.max(award.statusPoints, award.rewardPoints) : 0;
}

/** The answered stage, the submission and its timeline, in one statement; then every other stage whose state the answer moved. */
function writeStates(scope: Scope, { submission, stages, stage }: StageInModeration, answer: StageAnswer): void {
  const { workspaceId, now, actor } = scope;
  const { progress } = answer.outcome;
  const states = new Map(progress.stages.map(({ stageId, state }) => [stageId, state]));
  const points = pointsOf(answer);
  const words = answer.words === null ? null : JSON.stringify(answer.words);
  const state = states.get(stage.stageId) ?? stage.state;
  const endedAt = isSubmissionOver(progress.state) ? now : null;
  const answered = [state, words, answer.score, stage.version + 1, now, actor.memberId, workspaceId, stage.id];
  const moved = [progress.state, now, endedAt, workspaceId, submission.id];
  const told = [workspaceId, scope.newId(), submission.id, stage.id, answer.kind, now, actor.memberId, words];
  scope.writeLast(ANSWER, [...answered, ...moved, ...told, points > 0 ? points : null]);
  for (const other of stages) {
    const state = states.get(other.stageId);
    if (other.id === stage.id || state === undefined || state === other.state) continue;
    scope.writeLast(MOVE_STAGE, [state, workspaceId, other.id]);
  }
}

const ANSWER = `
with answered as (
  update submission_stage set state = ?, words = ?::jsonb, score = ?, version = ?, moderated_at = ?, moderated_by_id = ?
   where workspace_id = ? and id = ?
), moved as (
  update submission set state = ?, updated_at = ?, ended_at = ? where workspace_id = ? and id = ?
)
insert into submission_event (workspace_id, id, submission_id, submission_stage_id, kind, at, actor_id, words, points)
values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)`;

const MOVE_STAGE = 'update submission_stage set state = ? where workspace_id = ? and id = ?';
