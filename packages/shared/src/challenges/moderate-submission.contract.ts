import { stageStates, submissionStates, tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { awardExplanationSchema } from '../rules/award-explanation.schema.ts';
import { wordsMax, wordsText } from './moderator-words.schema.ts';

/**
 * What every answer to a sent stage names. `version` is the one that was read: when another moderator answered first the call is
 * refused with `already-moderated` and its `state`; when the champion withdrew, with `submission-closed`; when it was sent again
 * since, with `changed-meanwhile`.
 */
const moderated = {
  ...withIdempotencyKey,
  submissionStageId: entityIdSchema,
  version: z.number().int().min(1),
} as const;

/**
 * Approves a stage and awards its points in the same step. A stage with a rubric needs a `score` from 0 to its highest: refused with `score-required`,
 * `score-out-of-range` with the highest as `limit`, or `score-not-asked` where it has none.
 */
export const approveStageInput = z.object({
  ...moderated,
  score: z.number('not-a-whole-number').int('not-a-whole-number').nullable().default(null),
});

/** Asks for changes in words: in general, beside fields of evidence, or both. Empty words all over are `reason-required`. */
export const askForChangesInput = z.object({
  ...moderated,
  general: wordsText.default(''),
  fields: z
    .array(z.object({ requestId: entityIdSchema, words: wordsText }))
    .max(50)
    .default([]),
});

/** Declines for good, with the reason the champion will read. */
export const declineSubmissionInput = z.object({
  ...moderated,
  reason: z.string().trim().min(1, 'required').max(wordsMax, boundedMessage('too-long', wordsMax)),
});

/** What became of it. Short on purpose: it is written while the champion's balance is locked; read `moderation.get` for the rest. */
export const moderateSubmissionOutput = z.object({
  submissionStageId: entityIdSchema,
  state: z.enum(stageStates),
  submissionState: z.enum(submissionStates),
  /** Points awarded by this step, the greater figure where status and reward points differ; 0 when it awards none. */
  pointsAwarded: z.number().int(),
  /** How they came about: rule, campaigns, limits; null where nothing was to be weighed. */
  award: awardExplanationSchema.nullable(),
  /** The champion's rise of tier that the award brought. */
  rise: z.object({ from: z.enum(tierNames), to: z.enum(tierNames) }).nullable(),
});

/** Input of `moderation.approve`. */
export type ApproveStageInput = z.infer<typeof approveStageInput>;
/** Input of `moderation.askForChanges`. */
export type AskForChangesInput = z.infer<typeof askForChangesInput>;
/** Input of `moderation.decline`. */
export type DeclineSubmissionInput = z.infer<typeof declineSubmissionInput>;
/** Answer of `moderation.approve`, `moderation.askForChanges` and `moderation.decline`. */
export type ModerateSubmissionOutput = z.infer<typeof moderateSubmissionOutput>;
