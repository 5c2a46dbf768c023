import { isSubmissionOver } from '@rostra/points-engine';
import type { StageState } from '@rostra/points-engine/vocabulary';
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
  const states = new Map(progress.stages.map(({ stageId, state }) => [stageId, state]));
  const state = states.get(stage.stageId) ?? stage.state;
  writeSubmission(scope, item, answer);
  writeStages(scope, item, { states, answer });
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

function writeSubmission(scope: Scope, { submission, stage }: StageInModeration, answer: StageAnswer): void {
  const { workspaceId, now } = scope;
  const { state } = answer.outcome.progress;
  const points = pointsOf(answer);
  scope.writeLast('update submission set state = ?, updated_at = ?, ended_at = ? where workspace_id = ? and id = ?', [
    state,
    now,
    isSubmissionOver(state) ? now : null,
    workspaceId,
    submission.id,
  ]);
  scope.writeLast(
    `insert into submission_event (workspace_id, id, submission_id, submission_stage_id, kind, at, actor_id, words, points)
     values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)`,
    [
      workspaceId,
      scope.newId(),
      submission.id,
      stage.id,
      answer.kind,
      now,
      scope.actor.memberId,
      toJson(answer.words),
      points > 0 ? points : null,
    ],
  );
}

/** The answered stage with the answer, and every other whose state the answer moved. */
function writeStages(
  scope: Scope,
  { stages, stage }: StageInModeration,
  { states, answer }: { readonly states: ReadonlyMap<string, StageState>; readonly answer: StageAnswer },
): void {
  const { workspaceId, now, actor } = scope;
  scope.writeLast(
    `update submission_stage set state = ?, words = ?::jsonb, version = ?, moderated_at = ?, moderated_by_id = ?
      where workspace_id = ? and id = ?`,
    [
      states.get(stage.stageId) ?? stage.state,
      toJson(answer.words),
      stage.version + 1,
      now,
      actor.memberId,
      workspaceId,
      stage.id,
    ],
  );
  for (const other of stages) {
    const state = states.get(other.stageId);
    if (other.id === stage.id || state === undefined || state === other.state) continue;
    scope.writeLast('update submission_stage set state = ? where workspace_id = ? and id = ?', [
      state,
      workspaceId,
      other.id,
    ]);
  }
}

function toJson(words: StageAnswer['words']): string | null {
  return words === null ? null : JSON.stringify(words);
}
