import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Leaves a beta or its waitlist. Refused with `not-enrolled`. */
export const leaveBetaInput = z.object({ betaId: entityIdSchema, ...withIdempotencyKey });
/** What was left: a seat or a place on the waitlist. */
export const leaveBetaOutput = z.object({ left: z.enum(['seat', 'waitlist']) });

/** Input of `betas.leave`. */
export type LeaveBetaInput = z.infer<typeof leaveBetaInput>;
/** Answer of `betas.leave`. */
export type LeaveBetaOutput = z.infer<typeof leaveBetaOutput>;
