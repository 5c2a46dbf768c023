import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Asks for a seat. Refused with `beta-not-open`, `tier-too-low` or `already-enrolled`. */
export const joinBetaInput = z.object({ betaId: entityIdSchema, ...withIdempotencyKey });
/** In at once, or on the waitlist with a place from 1. */
export const joinBetaOutput = z.discriminatedUnion('state', [
  z.object({ state: z.literal('joined') }),
  z.object({ state: z.literal('waitlisted'), place: z.number().int().min(1) }),
]);

/** Input of `betas.join`. */
export type JoinBetaInput = z.infer<typeof joinBetaInput>;
/** Answer of `betas.join`. */
export type JoinBetaOutput = z.infer<typeof joinBetaOutput>;
