import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/**
 * Throws a draft away for good. Refused with `challenge-not-draft` once it is published, and with `changed-meanwhile` and the present
 * `version` when somebody saved since `version` was read: nobody throws away words they have not seen.
 */
export const discardChallengeDraftInput = z.object({
  ...withIdempotencyKey,
  challengeId: entityIdSchema,
  version: z.number().int().min(1),
});
/** Which draft is gone. */
export const discardChallengeDraftOutput = z.object({ challengeId: entityIdSchema });

/** Input of `challenges.discardDraft`. */
export type DiscardChallengeDraftInput = z.infer<typeof discardChallengeDraftInput>;
/** Answer of `challenges.discardDraft`. */
export type DiscardChallengeDraftOutput = z.infer<typeof discardChallengeDraftOutput>;
