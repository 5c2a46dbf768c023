import { challengeKinds } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { staffChallengeSchema } from './staff-challenge.schema.ts';

/** A new draft from the template of a kind. */
export const createChallengeInput = z.object({ ...withIdempotencyKey, kind: z.enum(challengeKinds) });
/** The draft, ready to be edited. */
export const createChallengeOutput = staffChallengeSchema;

/** Input of `challenges.create`. */
export type CreateChallengeInput = z.infer<typeof createChallengeInput>;
/** Answer of `challenges.create`. */
export type CreateChallengeOutput = z.infer<typeof createChallengeOutput>;
