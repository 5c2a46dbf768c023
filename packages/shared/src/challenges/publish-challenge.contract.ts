import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { staffChallengeSchema } from './staff-challenge.schema.ts';

/**
 * Offers a draft to champions. Refused with `challenge-not-publishable` and every problem at the path of its field,
 * `changed-meanwhile`, `challenge-not-draft`.
 */
export const publishChallengeInput = z.object({
  ...withIdempotencyKey,
  challengeId: entityIdSchema,
  version: z.number().int().min(1),
});
/** The challenge as offered. */
export const publishChallengeOutput = staffChallengeSchema;

/** Input of `challenges.publish`. */
export type PublishChallengeInput = z.infer<typeof publishChallengeInput>;
/** Answer of `challenges.publish`. */
export type PublishChallengeOutput = z.infer<typeof publishChallengeOutput>;
