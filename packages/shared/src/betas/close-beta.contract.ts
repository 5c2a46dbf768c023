import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { staffBetaSchema } from './staff-beta.schema.ts';

/** Ends the offer for good; who is in stays in. Refused with `beta-not-open`. */
export const closeBetaInput = z.object({ betaId: entityIdSchema, ...withIdempotencyKey });
/** Answer of `betas.close`. */
export const closeBetaOutput = staffBetaSchema;

/** Input of `betas.close`. */
export type CloseBetaInput = z.infer<typeof closeBetaInput>;
/** Answer of `betas.close`. */
export type CloseBetaOutput = z.infer<typeof closeBetaOutput>;
