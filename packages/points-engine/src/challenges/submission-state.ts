import { invariant } from '../kernel/invariant.ts';
import type { StageState, SubmissionState } from '../vocabulary.ts';

/** Where one stage of a submission is. */
export type StageProgress = { readonly stageId: string; readonly state: StageState };

/** Where a submission is: as a whole, and stage by stage in the order they are done. */
export type SubmissionProgress = {
  readonly state: SubmissionState;
  readonly stages: readonly StageProgress[];
};

/** The progress of a new submission: the first stage is open, every later one locked. Needs at least one stage. */
export function startSubmission(stageIds: readonly string[]): SubmissionProgress {
  invariant(stageIds.length > 0, 'a submission has at least one stage');
  return {
    state: 'draft',
    stages: stageIds.map((stageId, index) => ({ stageId, state: index === 0 ? 'open' : 'locked' })),
  };
}

/** Whether a submission is over: approved, declined or withdrawn. */
export function isSubmissionOver(state: SubmissionState): boolean {
  return state === 'approved' || state === 'declined' || state === 'withdrawn';
}

/** The stage the champion or staff are at: the first that is not approved; null when all are. */
export function currentStage(progress: SubmissionProgress): StageProgress | null {
  return progress.stages.find((stage) => stage.state !== 'approved') ?? null;
}
