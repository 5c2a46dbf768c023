import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import type { ViewChallengeOutput } from '@rostra/shared/challenges/view-challenge.contract';
import type { ChallengeForm, StageForm } from './challenge-form.ts';

/** Who previews, and when: what a challenge not yet published cannot know of itself. */
export interface PreviewFacts {
  /** Whoever publishes it is in charge of it. */
  readonly moderator: string;
  readonly now: Date;
}

/** A challenge as a champion who may start it would get it if it were published as it stands in the form. */
export function toViewedChallenge(
  challenge: StaffChallenge,
  form: ChallengeForm,
  facts: PreviewFacts,
): ViewChallengeOutput {
  const stages = form.stages.map(toViewedStage);
  const { title, summary, purpose, reviewSite, opensAt, closesAt, minimumTier, isRepeatable } = form;
  return {
    id: challenge.id,
    kind: challenge.kind,
    state: 'published',
    title,
    summary,
    purpose,
    reviewSite: reviewSite && /^https?:\/\//i.test(reviewSite.url) ? reviewSite : null,
    opensAt,
    closesAt,
    minimumTier,
    isRepeatable,
    stages,
    stageCount: stages.length,
    points: stages.reduce((sum, stage) => sum + stage.points, 0),
    minutes: stages.reduce((sum, stage) => sum + stage.minutes, 0),
    publishedAt: challenge.publishedAt ?? facts.now.toISOString(),
    moderator: challenge.state === 'draft' ? facts.moderator : challenge.owner,
    moderationDaysMax: challenge.moderationDaysMax,
    // What rules and campaigns make of it depends on who does it, and when.
    pays: [],
    group: 'open',
    whyNot: null,
    submission: null,
  };
}

/** Stages and requests have no id before they are saved; their place is enough to tell them apart here. */
function toViewedStage(stage: StageForm, position: number): ViewChallengeOutput['stages'][number] {
  const { title, instruction, points, minutes, evidence, rubric } = stage;
  return {
    id: `stage-${position}`,
    position,
    title,
    instruction,
    points: orNone(points),
    minutes: orNone(minutes),
    evidence: evidence.map((request, index) => ({ ...request, id: `stage-${position}-${index}` })),
    rubric: rubric ?? null,
  };
}

/** A number that is being typed counts as none. */
function orNone(amount: number): number {
  return Number.isFinite(amount) ? amount : 0;
}
