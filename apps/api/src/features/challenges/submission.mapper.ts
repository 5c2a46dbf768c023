import { challengePoints, currentStage } from '@rostra/points-engine';
import type { Submission, SubmissionEvent, SubmissionStage } from '@rostra/shared/challenges/submission.schema';
import { wireInstant } from '../../db/wire-instant.ts';
import type { WholeChallenge } from './challenge.repository.ts';
import { toWireRequest } from './evidence.mapper.ts';
import { type WholeSubmission, toProgress } from './submission.repository.ts';
import type { StoredSubmissionEvent } from './submission-event.entity.ts';
import type { StoredSubmissionStage } from './submission-stage.entity.ts';

/** Everything a submission is told from. */
export interface SubmissionRows extends WholeSubmission {
  readonly challenge: WholeChallenge['challenge'];
  readonly challengeStages: WholeChallenge['stages'];
  readonly events: readonly StoredSubmissionEvent[];
  /** Names by member id. */
  readonly names: ReadonlyMap<string, string>;
}

/** A submission as its champion and staff see it. */
export function toSubmission(rows: SubmissionRows): Submission {
  const { submission, challenge, challengeStages, names } = rows;
  const stages = rows.stages.map((stage) => toStage(stage, rows));
  const current = currentStage(toProgress(rows));
  return {
    id: submission.id,
    challengeId: challenge.id,
    challengeTitle: challenge.title,
    kind: challenge.kind,
    state: submission.state,
    stages,
    currentStageId: current?.stageId ?? null,
    pointsAwarded: rows.events.reduce((sum, { points }) => sum + (points ?? 0), 0),
    pointsTotal: challengePoints(challengeStages),
    moderator: nameOf(names, challenge.ownerId),
    dueAt: stages.find((stage) => stage.dueAt !== null)?.dueAt ?? null,
    startedAt: wireInstant(submission.startedAt),
    updatedAt: wireInstant(submission.updatedAt),
    endedAt: wireInstant(submission.endedAt),
    events: rows.events.map((event) => toEvent(event, stages, names)),
  };
}

function toStage(
  stage: StoredSubmissionStage,
  { submission, challengeStages, names }: SubmissionRows,
): SubmissionStage {
  const of = challengeStages.find(({ id }) => id === stage.stageId);
  return {
    id: stage.id,
    stageId: stage.stageId,
    position: stage.position,
    title: of?.title ?? '',
    state: stage.state,
    points: of?.points ?? 0,
    rubric: of?.rubric ?? null,
    score: stage.score ?? null,
    asked: (of?.evidence ?? []).map(toWireRequest),
    evidence: [...stage.evidence],
    words: stage.words ?? null,
    submittedAt: wireInstant(stage.submittedAt),
    // A withdrawn submission keeps its stage as it was sent, but nobody owes an answer to it.
    dueAt: submission.state === 'submitted' && stage.state === 'submitted' ? wireInstant(stage.dueAt) : null,
    moderatedAt: wireInstant(stage.moderatedAt),
    moderatedBy: nameOf(names, stage.moderatedById),
  };
}

function toEvent(
  event: StoredSubmissionEvent,
  stages: readonly SubmissionStage[],
  names: SubmissionRows['names'],
): SubmissionEvent {
  const stage = stages.find(({ id }) => id === event.submissionStageId);
  return {
    id: event.id,
    kind: event.kind,
    at: wireInstant(event.at),
    by: nameOf(names, event.actorId),
    submissionStageId: event.submissionStageId ?? null,
    stageTitle: stage?.title ?? null,
    words: event.words ?? null,
    points: event.points ?? null,
    scored: event.kind === 'approved' && stage ? scoredOf(stage) : null,
  };
}

/** A stage is approved once, so that its score is that of the one approval. */
function scoredOf({ score, rubric }: SubmissionStage): SubmissionEvent['scored'] {
  return score === null || rubric === null ? null : { score, scoreMax: rubric.scoreMax };
}

function nameOf(names: SubmissionRows['names'], memberId: string | null | undefined): string | null {
  return (memberId && names.get(memberId)) || null;
}
