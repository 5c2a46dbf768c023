import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { staffChallengeSchema } from './staff-challenge.schema.ts';

/** A new draft with the words, stages and points of another challenge, whatever its state, but without its days. */
export const copyChallengeInput = z.object({ ...withIdempotencyKey, challengeId: entityIdSchema });
/** The draft, ready to be edited. */
export const copyChallengeOutput = staffChallengeSchema;

/** Input of `challenges.copy`. */
export type CopyChallengeInput = z.infer<typeof copyChallengeInput>;
/** Answer of `challenges.copy`. */
export type CopyChallengeOutput = z.infer<typeof copyChallengeOutput>;
