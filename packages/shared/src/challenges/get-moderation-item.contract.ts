import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { awardExplanationSchema } from '../rules/award-explanation.schema.ts';
import { moderationRowSchema } from './moderation-item.schema.ts';
import { submissionSchema } from './submission.schema.ts';
import { challengeStageSchema } from './view-challenge.contract.ts';

/** One sent stage with everything needed to judge it. */
export const getModerationItemInput = z.object({ submissionStageId: entityIdSchema });

/** The line of the queue, what was asked, what was given and what happened before. */
export const getModerationItemOutput = moderationRowSchema.extend({
  /** Up by one each time it is sent or moderated; send it back with the answer. */
  version: z.number().int(),
  champion: moderationRowSchema.shape.champion.extend({
    email: z.string(),
    title: z.string().nullable(),
    /** Submissions of this champion approved before, over all challenges. */
    approvedBefore: z.number().int(),
  }),
  challenge: moderationRowSchema.shape.challenge.extend({ summary: z.string(), purpose: z.string() }),
  /** What approving would pay now, and why, with the highest score where one is given; null for what does not wait. */
  pays: awardExplanationSchema.nullable(),
  /** The same for each score, from 0 to the highest; empty where none is given, and for what does not wait. */
  paysByScore: z.array(awardExplanationSchema),
  /** What the stage asked for: labels the evidence of the same `requestId`. */
  asked: challengeStageSchema,
  /** All stages, evidence and words, and the timeline. */
  submission: submissionSchema,
});

/** Input of `moderation.get`. */
export type GetModerationItemInput = z.infer<typeof getModerationItemInput>;
/** Answer of `moderation.get`. */
export type GetModerationItemOutput = z.infer<typeof getModerationItemOutput>;
