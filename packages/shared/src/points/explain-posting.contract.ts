import { surfaces } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { awardExplanationSchema } from '../rules/award-explanation.schema.ts';
import { statementLineSchema } from './statement-line.schema.ts';

const points = z.number().int();

/** Why a line is on the statement. `points.explain` is for champions about their own lines, `points.explainOf` for those who run the program. */
export const explainPostingInput = z.object({ postingId: entityIdSchema });

/** Points of one award that a posting opened, took from, or gave back to. */
export const explainedLotSchema = z.object({
  /** The line that brought these points. */
  postingId: entityIdSchema,
  /** Signed: above 0 put in, below 0 taken out. */
  amount: points,
  earnedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  /** What is left of it now. */
  remaining: points,
});

/** The line, by which rule, who did it, when, and which lots it moved. */
export const explainPostingOutput = statementLineSchema.extend({
  rule: z.object({ name: z.string(), version: z.number().int() }),
  /** Who approved or did it; null when the system did, or the person is gone. */
  actorName: z.string().nullable(),
  surface: z.enum(surfaces),
  /** How an award came to its points: rule, campaigns, streak, limits; null where no rule was asked. */
  explanation: awardExplanationSchema.nullable(),
  /** For points by hand: who asked, and the second person where one was needed. */
  grant: z.object({ askedBy: z.string().nullable(), approvedBy: z.string().nullable() }).nullable(),
  /** The sent stage it was for, with its evidence; null where it was for something else. */
  sentStageId: entityIdSchema.nullable(),
  lots: z.array(explainedLotSchema),
  /** Points owed afterwards that it added (above 0) or paid off (below 0). */
  owed: points,
  /** The award this one takes back. */
  reverses: z.object({ postingId: entityIdSchema, recordedAt: z.iso.datetime() }).nullable(),
  /** What took this award back, and why. */
  reversedBy: z
    .object({ postingId: entityIdSchema, recordedAt: z.iso.datetime(), reason: z.string().nullable() })
    .nullable(),
});

/** Input of `points.explain` and `points.explainOf`. */
export type ExplainPostingInput = z.infer<typeof explainPostingInput>;
/** Answer of `points.explain` and `points.explainOf`. */
export type ExplainPostingOutput = z.infer<typeof explainPostingOutput>;
/** Points of one award that a posting moved. */
export type ExplainedLot = z.infer<typeof explainedLotSchema>;
