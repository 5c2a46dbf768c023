import type { ChallengeKind, EvidenceKind, TierName } from '../vocabulary.ts';
import type { StageRubric } from './stage-rubric.ts';

/** One thing a stage asks for as proof. */
export type EvidenceRequest = {
  readonly kind: EvidenceKind;
  /** What the champion reads above the field. */
  readonly label: string;
  readonly isRequired: boolean;
  /** What can be chosen; for kind `choice` alone. */
  readonly choices?: readonly string[];
};

/** A step of a challenge, with its own evidence and points. */
export type StageDraft = {
  readonly title: string;
  /** What the champion does, in words. */
  readonly instruction: string;
  /** Given as status points and as reward points when the stage is approved. */
  readonly points: number;
  /** How long it takes, about. */
  readonly minutes: number;
  /** In the order asked. */
  readonly evidence: readonly EvidenceRequest[];
  /** Says outright that the stage needs no evidence, so that an empty list is never an oversight. */
  readonly isEvidenceFree: boolean;
  /** How it is scored; null: it is not. An opinion never has one. */
  readonly rubric: StageRubric | null;
};

/** A public site on which customers write reviews. */
export type ReviewSite = { readonly name: string; readonly url: string };

/** A challenge as staff write it; anything may still be missing or wrong. */
export type ChallengeDraft = {
  readonly kind: ChallengeKind;
  readonly title: string;
  /** What the champion does, in a line or two. */
  readonly summary: string;
  /** What it is used for and who will see it, in words: read before anything is asked for. */
  readonly purpose: string;
  /** Where a review is written; for kind `review` alone, and null when the champion may choose the site. */
  readonly reviewSite: ReviewSite | null;
  /** In the order they are done. */
  readonly stages: readonly StageDraft[];
  /** Null: from publishing on. */
  readonly opensAt: Date | null;
  /** The first instant at which it is over; null: until it is closed by hand. */
  readonly closesAt: Date | null;
  readonly isRepeatable: boolean;
  /** The lowest tier that may do it; `none` for everybody. */
  readonly minimumTier: TierName;
};

/** The most a draft may hold; text in characters. */
export const challengeBounds = {
  titleMax: 120,
  summaryMax: 300,
  purposeMax: 2_000,
  siteNameMax: 80,
  siteUrlMax: 2_048,
  stagesMax: 10,
  stageTitleMax: 120,
  instructionMax: 4_000,
  stagePointsMax: 10_000,
  stageMinutesMax: 10_000,
  evidenceMax: 10,
  evidenceLabelMax: 200,
  choicesMax: 20,
} as const;

/** The points of all stages together. */
export function challengePoints(stages: readonly Pick<StageDraft, 'points'>[]): number {
  return stages.reduce((sum, stage) => sum + stage.points, 0);
}

/** The minutes of all stages together, about. */
export function challengeMinutes(stages: readonly Pick<StageDraft, 'minutes'>[]): number {
  return stages.reduce((sum, stage) => sum + stage.minutes, 0);
}
