import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { challengeDraftFields } from './challenge-draft.schema.ts';
import { staffChallengeSchema } from './staff-challenge.schema.ts';

/**
 * Keeps a draft. Refused with `changed-meanwhile` and the present `version` when somebody saved since `version` was read, and with
 * `challenge-not-draft` once it is published. Stages and requests get new ids with every save.
 */
export const saveChallengeDraftInput = z.object({
  ...withIdempotencyKey,
  challengeId: entityIdSchema,
  version: z.number().int().min(1),
  ...challengeDraftFields,
});
/** The draft as kept, with what still keeps it from being published. */
export const saveChallengeDraftOutput = staffChallengeSchema;

/** Input of `challenges.saveDraft`. */
export type SaveChallengeDraftInput = z.infer<typeof saveChallengeDraftInput>;
/** Answer of `challenges.saveDraft`. */
export type SaveChallengeDraftOutput = z.infer<typeof saveChallengeDraftOutput>;
