import { saveChallengeDraftInput } from '@rostra/shared/challenges/save-challenge-draft.contract';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import type { z } from 'zod';

/** What the editor's form is held to: the contract of saving, without what the form does not show. */
export const challengeFormSchema = saveChallengeDraftInput.omit({
  idempotencyKey: true,
  challengeId: true,
  version: true,
});

/** A challenge as it stands in the form. While a number is being typed it may be missing. */
export type ChallengeForm = z.input<typeof challengeFormSchema>;
/** A stage in the form. */
export type StageForm = ChallengeForm['stages'][number];
/** A request for evidence in the form. */
export type RequestForm = StageForm['evidence'][number];

/** A stored challenge as the form shows it: without the ids, which are new with every save. */
export function toChallengeForm(challenge: StaffChallenge): ChallengeForm {
  const { title, summary, purpose, reviewSite, opensAt, closesAt, isRepeatable, minimumTier, stages } = challenge;
  return {
    title,
    summary,
    purpose,
    reviewSite,
    opensAt,
    closesAt,
    isRepeatable,
    minimumTier,
    stages: stages.map(({ title: stageTitle, instruction, points, minutes, evidence, isEvidenceFree, rubric }) => ({
      title: stageTitle,
      instruction,
      points,
      minutes,
      isEvidenceFree,
      rubric,
      evidence: evidence.map(toRequestForm),
    })),
  };
}

/** An empty stage. */
export const emptyStage: StageForm = {
  title: '',
  instruction: '',
  points: 0,
  minutes: 10,
  isEvidenceFree: false,
  rubric: null,
  evidence: [{ kind: 'text', label: '', isRequired: true }],
};

/**
 * The form as it is sent and compared: without spaces around words, which the server does not keep, and without choices left empty or
 * left over from another kind.
 */
export function tidyForm(form: ChallengeForm): ChallengeForm {
  const { reviewSite } = form;
  return {
    ...form,
    title: form.title.trim(),
    summary: form.summary.trim(),
    purpose: form.purpose.trim(),
    reviewSite: reviewSite && { name: reviewSite.name.trim(), url: reviewSite.url.trim() },
    stages: form.stages.map((stage) => ({
      title: stage.title.trim(),
      instruction: stage.instruction.trim(),
      points: stage.points,
      minutes: stage.minutes,
      isEvidenceFree: stage.isEvidenceFree,
      rubric: stage.rubric ? { ...stage.rubric, meaning: stage.rubric.meaning.trim() } : null,
      evidence: stage.evidence.map((request) => toRequestForm({ ...request, label: request.label.trim() })),
    })),
  };
}

/** Whether two forms would be kept as the same draft. */
export function isSameForm(one: ChallengeForm, other: ChallengeForm): boolean {
  return JSON.stringify(inOrder(tidyForm(one))) === JSON.stringify(inOrder(tidyForm(other)));
}

function toRequestForm({ kind, label, isRequired, choices }: RequestForm): RequestForm {
  if (kind !== 'choice') return { kind, label, isRequired };
  const kept = (choices ?? []).map((choice) => choice.trim()).filter((choice) => choice !== '');
  return { kind, label, isRequired, choices: kept };
}

/** Fields in one order, so that two forms can be compared as text. */
function inOrder(form: ChallengeForm): unknown {
  const { title, summary, purpose, reviewSite, opensAt, closesAt, isRepeatable, minimumTier, stages } = form;
  const site = reviewSite && [reviewSite.name, reviewSite.url];
  return [title, summary, purpose, site, opensAt, closesAt, isRepeatable, minimumTier, stages];
}
