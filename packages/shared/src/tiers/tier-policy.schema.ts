import { tierNames, tierPolicyStates } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { tierPolicyFallsSchema, tierPolicyTermsSchema } from './tier-policy-terms.schema.ts';

/** How far a job has come through the champions of a workspace. */
export const tierJobProgressSchema = z.object({
  handled: z.number().int(),
  total: z.number().int(),
  finishedAt: z.iso.datetime().nullable(),
});

/** A field that keeps a draft from being put in force, with its code as in the engine: `too-long:200`. */
export const tierPolicyProblemSchema = z.object({ path: z.string(), message: z.string() });

/** The policy in force. Version 0 is the house's own, before a workspace has put one in force. */
export const tierPolicySchema = z.object({
  version: z.number().int(),
  terms: tierPolicyTermsSchema,
  /** Null for the house's own. */
  publishedAt: z.iso.datetime().nullable(),
  publishedByName: z.string().nullable(),
  note: z.string(),
});

/** One version of the past or the present, the latest first in a list. */
export const tierPolicyVersionSchema = tierPolicySchema.extend({
  state: z.enum(tierPolicyStates),
  falls: tierPolicyFallsSchema,
  supersededAt: z.iso.datetime().nullable(),
});

/** How many move from where to where under a draft. */
export const tierMoveCountSchema = z.object({
  outcome: z.enum(['rise', 'stay', 'notice', 'fall']),
  from: z.enum(tierNames),
  to: z.enum(tierNames),
  count: z.number().int(),
});

/** What is being written, with what it would do to everybody once that was worked out. */
export const tierPolicyDraftSchema = z.object({
  version: z.number().int(),
  /** Goes up with every save; what was read is told with every change. */
  revision: z.number().int(),
  terms: tierPolicyTermsSchema,
  falls: tierPolicyFallsSchema,
  note: z.string(),
  savedAt: z.iso.datetime(),
  savedByName: z.string().nullable(),
  problems: z.array(tierPolicyProblemSchema),
  /** Null before it was asked for, and again after a save. */
  preview: tierJobProgressSchema
    .extend({ startedAt: z.iso.datetime(), moves: z.array(tierMoveCountSchema) })
    .nullable(),
});

/** How far a job has come through the champions of a workspace. */
export type TierJobProgress = z.infer<typeof tierJobProgressSchema>;
/** The policy in force. */
export type TierPolicyOutput = z.infer<typeof tierPolicySchema>;
/** One version of a tier policy. */
export type TierPolicyVersionOutput = z.infer<typeof tierPolicyVersionSchema>;
/** What is being written. */
export type TierPolicyDraftOutput = z.infer<typeof tierPolicyDraftSchema>;
/** How many move from where to where. */
export type TierMoveCount = z.infer<typeof tierMoveCountSchema>;
