import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Takes somebody out of a beta or off its waitlist. The champion reads the reason. Refused with `not-enrolled`. */
export const removeFromBetaInput = z.object({
  betaId: entityIdSchema,
  memberId: entityIdSchema,
  reason: z.string().trim().min(1, 'required').max(500, boundedMessage('too-long', 500)),
  ...withIdempotencyKey,
});
/** How many moved up from the waitlist into the free seat. */
export const removeFromBetaOutput = z.object({ promotedCount: z.number().int() });

/** Input of `betas.remove`. */
export type RemoveFromBetaInput = z.infer<typeof removeFromBetaInput>;
/** Answer of `betas.remove`. */
export type RemoveFromBetaOutput = z.infer<typeof removeFromBetaOutput>;
