import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { StageState } from '../vocabulary.ts';
import { isSubmissionOver, type StageProgress, type SubmissionProgress } from './submission-state.ts';

/**
 * What can happen to a submission. The champion submits and withdraws; staff approve, ask for changes and decline, both in
 * words the champion reads.
 */
export type SubmissionMove =
  | { readonly kind: 'submit'; readonly stageId: string }
  | { readonly kind: 'request-changes'; readonly stageId: string; readonly reason: string }
  | { readonly kind: 'approve'; readonly stageId: string }
  | { readonly kind: 'decline'; readonly stageId: string; readonly reason: string }
  | { readonly kind: 'withdraw' };

/** What follows from a move. */
export type SubmissionOutcome = {
  readonly progress: SubmissionProgress;
  /** The stage that is to be awarded now, in the same transaction; null when none is. */
  readonly awardsStageId: string | null;
};

/**
 * Moves a submission on. Stages are approved one after another; approving one awards it and opens the next, and approving the
 * last approves the whole. A decline or a withdrawal ends the submission and leaves stages approved before as they are, with
 * their points.
 * Refusals: `submission-closed` with its `state`; `stage-not-found`; `stage-not-open` (submitting what is locked, waiting or
 * approved) and `stage-not-submitted` (moderating what does not wait for it), both with the `state` of the stage;
 * `reason-required`.
 */
export function moveSubmission(progress: SubmissionProgress, move: SubmissionMove): Decision<SubmissionOutcome> {
  if (isSubmissionOver(progress.state)) return refuse('submission-closed', { state: progress.state });
  if (move.kind === 'withdraw') return allow(outcome({ ...progress, state: 'withdrawn' }));

  const stage = progress.stages.find(({ stageId }) => stageId === move.stageId);
  if (!stage) return refuse('stage-not-found');
  return move.kind === 'submit' ? submit(progress, stage) : moderate(progress, stage, move);
}

function submit(progress: SubmissionProgress, stage: StageProgress): Decision<SubmissionOutcome> {
  if (stage.state !== 'open' && stage.state !== 'changes-requested') {
    return refuse('stage-not-open', { state: stage.state });
  }
  return allow(outcome({ state: 'submitted', stages: withStage(progress, stage.stageId, 'submitted') }));
}

function moderate(
  progress: SubmissionProgress,
  stage: StageProgress,
  move: Exclude<SubmissionMove, { kind: 'submit' | 'withdraw' }>,
): Decision<SubmissionOutcome> {
  if (stage.state !== 'submitted') return refuse('stage-not-submitted', { state: stage.state });
  if (move.kind === 'approve') return allow(approve(progress, stage.stageId));
  if (move.reason.trim() === '') return refuse('reason-required');
  const state = move.kind === 'decline' ? 'declined' : 'changes-requested';
  return allow(outcome({ state, stages: withStage(progress, stage.stageId, state) }));
}

function approve(progress: SubmissionProgress, stageId: string): SubmissionOutcome {
  const approved = withStage(progress, stageId, 'approved');
  const next = approved.find(({ state }) => state === 'locked');
  if (!next) return outcome({ state: 'approved', stages: approved }, stageId);
  const stages = withStage({ ...progress, stages: approved }, next.stageId, 'open');
  return outcome({ state: 'in-progress', stages }, stageId);
}

function withStage(progress: SubmissionProgress, stageId: string, state: StageState): StageProgress[] {
  return progress.stages.map((stage) => (stage.stageId === stageId ? { stageId, state } : stage));
}

function outcome(progress: SubmissionProgress, awardsStageId: string | null = null): SubmissionOutcome {
  return { progress, awardsStageId };
}
