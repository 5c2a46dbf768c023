import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Gives a free seat to somebody on the waitlist, whatever the place. Refused with `beta-not-open`, `not-waitlisted` or `no-seat-left`. */
export const admitToBetaInput = z.object({ betaId: entityIdSchema, memberId: entityIdSchema, ...withIdempotencyKey });
/** Seats left after it; null when there is no end to them. */
export const admitToBetaOutput = z.object({ seatsLeft: z.number().int().nullable() });

/** Input of `betas.admit`. */
export type AdmitToBetaInput = z.infer<typeof admitToBetaInput>;
/** Answer of `betas.admit`. */
export type AdmitToBetaOutput = z.infer<typeof admitToBetaOutput>;
