import { LockMode } from '@mikro-orm/postgresql';
import { isSubmissionOver, startSubmission, type SubmissionProgress } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import type { ChallengeStage } from './challenge-stage.entity.ts';
import { type StoredSubmission, SubmissionEntity } from './submission.entity.ts';
import { type StoredSubmissionEvent, SubmissionEventEntity } from './submission-event.entity.ts';
import { type StoredSubmissionStage, SubmissionStageEntity } from './submission-stage.entity.ts';

/** A submission with its stages in order. */
export interface WholeSubmission {
  readonly submission: StoredSubmission;
  readonly stages: readonly StoredSubmissionStage[];
}

/** A submission locked against every other change until the transaction ends, with its stages; null when there is none. */
export async function lockSubmission(
  scope: Scope,
  where: { readonly id: string; readonly memberId?: string },
): Promise<WholeSubmission | null> {
  const submission = await scope.em.findOne(
    SubmissionEntity,
    { workspaceId: scope.workspaceId, ...where },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  return submission && { submission, stages: await findSubmissionStages(scope, submission.id) };
}

/** The stages of a submission, in the order they are done. Read them under the submission's lock to change them. */
export function findSubmissionStages(scope: Scope, submissionId: string): Promise<StoredSubmissionStage[]> {
  const where = { workspaceId: scope.workspaceId, submissionId };
  return scope.em.find(SubmissionStageEntity, where, { orderBy: { position: 'asc' }, refresh: true });
}

/** Every attempt of a champion at a challenge, oldest first. */
export function findAttempts(scope: Scope, memberId: string, challengeId: string): Promise<StoredSubmission[]> {
  const where = { workspaceId: scope.workspaceId, memberId, challengeId };
  return scope.em.find(SubmissionEntity, where, { orderBy: { startedAt: 'asc', id: 'asc' } });
}

/** What a new attempt is at. */
export interface NewSubmission {
  readonly challengeId: string;
  readonly stages: readonly ChallengeStage[];
}

/** Stores a new attempt: its first stage open, the others locked. The caller has asked the engine whether it may start. */
export async function createSubmission(
  scope: Scope,
  memberId: string,
  { challengeId, stages: challengeStages }: NewSubmission,
): Promise<WholeSubmission> {
  const { workspaceId, now } = scope;
  const progress = startSubmission(challengeStages.map((stage) => stage.id));
  const id = scope.newId();
  const submission = scope.em.create(SubmissionEntity, {
    workspaceId,
    id,
    memberId,
    challengeId,
    state: progress.state,
    startedAt: now,
    updatedAt: now,
  });
  const stages = progress.stages.map(({ stageId, state }, position) =>
    scope.em.create(SubmissionStageEntity, {
      workspaceId,
      id: scope.newId(),
      submissionId: id,
      stageId,
      position,
      state,
      evidence: [],
      version: 1,
      timesSubmitted: 0,
    }),
  );
  addSubmissionEvent(scope, id, { kind: 'started' });
  await scope.em.flush();
  return { submission, stages };
}

/** The states of a submission and its stages, however they were read. */
interface PlacedSubmission {
  readonly submission: Pick<StoredSubmission, 'state'>;
  readonly stages: readonly Pick<StoredSubmissionStage, 'stageId' | 'state'>[];
}

/** Where a stored submission is, as the engine judges it. */
export function toProgress({ submission, stages }: PlacedSubmission): SubmissionProgress {
  return { state: submission.state, stages: stages.map(({ stageId, state }) => ({ stageId, state })) };
}

/** Writes what the engine decided back to the rows. */
export function applyProgress(
  scope: Scope,
  { submission, stages }: WholeSubmission,
  progress: SubmissionProgress,
): void {
  submission.state = progress.state;
  submission.updatedAt = scope.now;
  submission.endedAt = isSubmissionOver(progress.state) ? scope.now : null;
  const states = new Map(progress.stages.map(({ stageId, state }) => [stageId, state]));
  for (const stage of stages) stage.state = states.get(stage.stageId) ?? stage.state;
}

/** Adds a line to the timeline of a submission, by whoever acts. */
export function addSubmissionEvent(
  scope: Scope,
  submissionId: string,
  event: Pick<StoredSubmissionEvent, 'kind'> &
    Partial<Pick<StoredSubmissionEvent, 'submissionStageId' | 'words' | 'points'>>,
): void {
  scope.em.create(SubmissionEventEntity, {
    workspaceId: scope.workspaceId,
    id: scope.newId(),
    submissionId,
    at: scope.now,
    actorId: scope.actor.memberId,
    ...event,
  });
}
