import { challengeStates } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { awardExplanationSchema } from '../rules/award-explanation.schema.ts';
import { challengeCardSchema } from './challenge-card.schema.ts';
import { reviewSiteSchema, stageRubricSchema } from './challenge-draft.schema.ts';
import { evidenceRequirementSchema } from './evidence.schema.ts';
import { submissionSchema } from './submission.schema.ts';

/** One challenge for a champion. A draft is `not-found`. */
export const viewChallengeInput = z.object({ challengeId: entityIdSchema });

/** A stage as a champion reads it before doing it. */
export const challengeStageSchema = z.object({
  id: entityIdSchema,
  position: z.number().int(),
  title: z.string(),
  instruction: z.string(),
  points: z.number().int(),
  minutes: z.number().int(),
  evidence: z.array(evidenceRequirementSchema),
  /** How it is scored; null: it is not. */
  rubric: stageRubricSchema.nullable(),
});

/** What a stage would pay. */
export const stagePaySchema = awardExplanationSchema.extend({
  /** Whether it hangs on the score: then this is what the highest one pays. */
  hangsOnScore: z.boolean(),
});

/** What is to do, what one gets and when, what it is used for and who will see it; and the champion's own submission. */
export const viewChallengeOutput = challengeCardSchema.extend({
  state: z.enum(challengeStates),
  purpose: z.string(),
  reviewSite: reviewSiteSchema.nullable(),
  stages: z.array(challengeStageSchema),
  /** What each stage would pay this champion if it were sent now, in the order of the stages: campaigns and limits included. */
  pays: z.array(stagePaySchema),
  /** Who looks at what is sent; null when nobody is named. */
  moderator: z.string().nullable(),
  /** Days within which staff answer. */
  moderationDaysMax: z.number().int(),
  submission: submissionSchema.nullable(),
});

/** Input of `challenges.view`. */
export type ViewChallengeInput = z.infer<typeof viewChallengeInput>;
/** Answer of `challenges.view`. */
export type ViewChallengeOutput = z.infer<typeof viewChallengeOutput>;
/** A stage as a champion reads it before doing it. */
export type ChallengeStage = z.infer<typeof challengeStageSchema>;
/** What a stage would pay. */
export type StagePay = z.infer<typeof stagePaySchema>;
