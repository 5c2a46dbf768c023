import { challengeKinds, stageStates, tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/** A stage somebody sent, as a line of the moderation queue. */
export const moderationRowSchema = z.object({
  submissionStageId: entityIdSchema,
  submissionId: entityIdSchema,
  champion: z.object({
    id: entityIdSchema,
    name: z.string(),
    accountName: z.string().nullable(),
    tier: z.enum(tierNames),
  }),
  challenge: z.object({ id: entityIdSchema, title: z.string(), kind: z.enum(challengeKinds) }),
  stage: z.object({
    title: z.string(),
    /** From 1. */
    number: z.number().int(),
    count: z.number().int(),
    /** What approving pays. */
    points: z.number().int(),
    /** The highest score that approving may give; null where it gives none. */
    scoreMax: z.number().int().nullable(),
  }),
  state: z.enum(stageStates),
  submittedAt: z.iso.datetime(),
  /** By when the champion was promised an answer. */
  dueAt: z.iso.datetime(),
  isOverdue: z.boolean(),
  /** How often it was sent: above 1 after changes were asked for. */
  timesSubmitted: z.number().int(),
  moderatedAt: z.iso.datetime().nullable(),
  moderatedBy: z.string().nullable(),
  /** What it was scored when it was approved; null before, and where it is not scored. */
  score: z.number().int().nullable(),
});

/** A stage somebody sent, as a line of the moderation queue. */
export type ModerationRow = z.infer<typeof moderationRowSchema>;
