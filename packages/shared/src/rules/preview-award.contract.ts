import { ruleSourceKinds } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { awardExplanationSchema } from './award-explanation.schema.ts';
import { ruleTermsSchema } from './rule-terms.schema.ts';

/** A deed to try a rule on; what is left out is unknown to conditions. */
export const sampleDeedSchema = z.object({
  source: z.enum(ruleSourceKinds),
  /** Whose deed; null: somebody nobody knows anything about. */
  memberId: entityIdSchema.nullable(),
  /** Of which challenge, at which stage from 1; null: of none. */
  challengeId: entityIdSchema.nullable(),
  stage: z.number().int().min(1).max(50).default(1),
  /** What the source offers where no challenge says it. */
  points: z.number('not-a-whole-number').int('not-a-whole-number').min(0).max(1_000_000).default(0),
  units: z.number().int().min(0).max(1_000_000).default(1),
  /** What it is scored; a stage of a challenge without a rubric is not, and none above its highest. */
  score: z.number().int().min(0).max(1_000).nullable().default(null),
  signalType: z.string().max(200).nullable().default(null),
  /** On which day, in the workspace's zone; null: today. */
  onDay: z.iso.date('not-a-date').nullable().default(null),
});

/**
 * What a deed would pay: by what is in force, and by the same with these terms in the place of the rule's own. Terms that could not be
 * published are left aside; then `withDraft` is null.
 */
export const previewAwardInput = z.object({
  ruleId: entityIdSchema,
  name: z.string().max(1_000),
  terms: ruleTermsSchema,
  deed: sampleDeedSchema,
});

/** Both reckonings, with the limits as they are used up now. */
export const previewAwardOutput = z.object({
  today: awardExplanationSchema,
  withDraft: awardExplanationSchema.nullable(),
});

/** A deed to try a rule on. */
export type SampleDeed = z.infer<typeof sampleDeedSchema>;
/** Input of `rules.preview`. */
export type PreviewAwardInput = z.infer<typeof previewAwardInput>;
/** Answer of `rules.preview`. */
export type PreviewAwardOutput = z.infer<typeof previewAwardOutput>;
