import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { grantSchema, grantWordsMax } from './grant.schema.ts';

/** The most points of a kind in one grant: a slip of the finger must not be able to flood a program. */
export const grantPointsMax = 100_000;

const points = z
  .number('not-a-whole-number')
  .int('not-a-whole-number')
  .min(0, boundedMessage('too-small', 0))
  .max(grantPointsMax, boundedMessage('too-large', grantPointsMax));

/**
 * Gives a champion points by hand. Posted at once up to the limit of `grants.terms`; above it the answer is `waiting` until a second person
 * approves (rule 6, grants). Refusals: `points-not-positive` when both are 0, `not-found` for somebody who is no champion.
 */
export const createGrantInput = z.object({
  memberId: entityIdSchema,
  statusPoints: points,
  rewardPoints: points,
  reason: z.string().trim().min(1, 'required').max(grantWordsMax, boundedMessage('too-long', grantWordsMax)),
  ...withIdempotencyKey,
});
/** The grant: `granted` or `waiting`. */
export const createGrantOutput = grantSchema;

/** What a person who gives points should know before. */
export const grantTermsOutput = z.object({
  /** Points, of either kind, above which a second person approves. */
  approvalAbove: z.number().int(),
  /** How many others could approve what the reader asks for. */
  approversCount: z.number().int(),
});

/** Input of `grants.create`. */
export type CreateGrantInput = z.infer<typeof createGrantInput>;
/** Answer of `grants.create`. */
export type CreateGrantOutput = z.infer<typeof createGrantOutput>;
/** Answer of `grants.terms`. */
export type GrantTermsOutput = z.infer<typeof grantTermsOutput>;
