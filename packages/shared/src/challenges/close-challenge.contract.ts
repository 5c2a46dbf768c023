import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { staffChallengeSchema } from './staff-challenge.schema.ts';

/** Ends the offer for good; submissions under way go on. Refused with `challenge-not-published`. */
export const closeChallengeInput = z.object({ ...withIdempotencyKey, challengeId: entityIdSchema });
/** The challenge as closed. */
export const closeChallengeOutput = staffChallengeSchema;

/** Input of `challenges.close`. */
export type CloseChallengeInput = z.infer<typeof closeChallengeInput>;
/** Answer of `challenges.close`. */
export type CloseChallengeOutput = z.infer<typeof closeChallengeOutput>;
