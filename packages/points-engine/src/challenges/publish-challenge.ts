import { allow, type Decision, type FieldProblem, refuse } from '../kernel/decision.ts';
import { amountProblems, countProblems, textProblems } from '../kernel/field-problems.ts';
import { isWebLink } from '../kernel/web-link.ts';
import { type ChallengeState, opinionChallengeKinds } from '../vocabulary.ts';
import { challengeBounds as bounds, type ChallengeDraft, type ReviewSite, type StageDraft } from './challenge-draft.ts';
import { evidenceRequestProblems } from './evidence-request.ts';
import { rubricProblems } from './stage-rubric.ts';

/** A publishing to decide on, at `now`. */
export type PublishChallengeInput = {
  readonly state: ChallengeState;
  readonly draft: ChallengeDraft;
  readonly now: Date;
};

/**
 * Whether a draft can be offered to champions. Refusals: `challenge-not-draft` with its `state`; `challenge-not-publishable`
 * with every one of its `problems` at once, each with the path of its field.
 */
export function publishChallenge({ state, draft, now }: PublishChallengeInput): Decision<{ state: 'published' }> {
  if (state !== 'draft') return refuse('challenge-not-draft', { state });
  const problems = challengeProblems(draft, now);
  return problems.length === 0 ? allow({ state: 'published' }) : refuse('challenge-not-publishable', { problems });
}

/** Everything that keeps a draft from being published, in the order of the form; empty when nothing does. */
export function challengeProblems(draft: ChallengeDraft, now: Date): FieldProblem[] {
  return [
    ...textProblems('title', draft.title, bounds.titleMax),
    ...textProblems('summary', draft.summary, bounds.summaryMax),
    ...textProblems('purpose', draft.purpose, bounds.purposeMax),
    ...(draft.reviewSite === null ? [] : reviewSiteProblems(draft.reviewSite)),
    ...windowProblems(draft, now),
    ...(draft.stages.length === 0 ? [{ path: 'stages', code: 'required' } as const] : []),
    ...countProblems('stages', draft.stages, bounds.stagesMax),
    ...draft.stages.flatMap((stage, index) => stageProblems(`stages.${index}`, stage)),
    ...(opinionChallengeKinds.some((kind) => kind === draft.kind) ? flatnessProblems(draft.stages) : []),
  ];
}

function reviewSiteProblems({ name, url }: ReviewSite): FieldProblem[] {
  const wrong = textProblems('reviewSite.url', url, bounds.siteUrlMax);
  const link = wrong.length > 0 || isWebLink(url) ? wrong : [{ path: 'reviewSite.url', code: 'not-a-link' } as const];
  return [...textProblems('reviewSite.name', name, bounds.siteNameMax), ...link];
}

function windowProblems({ opensAt, closesAt }: ChallengeDraft, now: Date): FieldProblem[] {
  if (closesAt === null) return [];
  if (closesAt <= now) return [{ path: 'closesAt', code: 'already-over' }];
  return opensAt !== null && closesAt <= opensAt ? [{ path: 'closesAt', code: 'ends-before-start' }] : [];
}

function stageProblems(path: string, stage: StageDraft): FieldProblem[] {
  // An empty list must be meant, and a list must not be denied.
  const isSaid = stage.isEvidenceFree === (stage.evidence.length === 0);
  return [
    ...textProblems(`${path}.title`, stage.title, bounds.stageTitleMax),
    ...textProblems(`${path}.instruction`, stage.instruction, bounds.instructionMax),
    ...amountProblems(`${path}.points`, stage.points, bounds.stagePointsMax),
    ...amountProblems(`${path}.minutes`, stage.minutes, bounds.stageMinutesMax),
    ...(isSaid ? [] : [{ path: `${path}.evidence`, code: 'evidence-or-none' } as const]),
    ...countProblems(`${path}.evidence`, stage.evidence, bounds.evidenceMax),
    ...stage.evidence.flatMap((request, index) => evidenceRequestProblems(`${path}.evidence.${index}`, request)),
    ...(stage.rubric === null ? [] : rubricProblems(`${path}.rubric`, stage.rubric)),
  ];
}

/**
 * Rule 12, reviews on public sites: points are flat, never tied to a rating or to praise. So one stage pays, whatever the
 * review says, none asks for the rating, and none is scored.
 */
function flatnessProblems(stages: readonly StageDraft[]): FieldProblem[] {
  const paying = stages.flatMap((stage, index) => (stage.points > 0 ? [index] : []));
  const rated = stages.flatMap((stage, index) =>
    stage.evidence.flatMap((request, at) => (request.kind === 'rating' ? [`stages.${index}.evidence.${at}.kind`] : [])),
  );
  const scored = stages.flatMap((stage, index) => (stage.rubric === null ? [] : [`stages.${index}.rubric`]));
  const paths = [...paying.slice(1).map((index) => `stages.${index}.points`), ...rated, ...scored];
  return paths.map((path) => ({ path, code: 'review-not-flat' }));
}
