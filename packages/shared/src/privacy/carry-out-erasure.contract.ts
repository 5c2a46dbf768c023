import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Erases the person of a request now. Refused with `not-found`, `erasure-over`, `sign-in-not-recent`. */
export const carryOutErasureInput = z.object({ ...withIdempotencyKey, erasureId: entityIdSchema });
/** Answer of `privacy.carryOutErasure`: what was ended on the way. */
export const carryOutErasureOutput = z.object({
  memberId: entityIdSchema,
  redemptions: z.int().min(0),
  submissions: z.int().min(0),
  betas: z.int().min(0),
});

/** Input of `privacy.carryOutErasure`. */
export type CarryOutErasureInput = z.infer<typeof carryOutErasureInput>;
/** Answer of `privacy.carryOutErasure`. */
export type CarryOutErasureOutput = z.infer<typeof carryOutErasureOutput>;
