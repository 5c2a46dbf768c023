import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { betaDraftFields } from './beta-draft.schema.ts';
import { staffBetaSchema } from './staff-beta.schema.ts';

/** A new beta, as a draft that only staff see. */
export const createBetaInput = z.object({ ...betaDraftFields, ...withIdempotencyKey });
/** Answer of `betas.create`. */
export const createBetaOutput = staffBetaSchema;

/** Input of `betas.create`. */
export type CreateBetaInput = z.infer<typeof createBetaInput>;
/** Answer of `betas.create`. */
export type CreateBetaOutput = z.infer<typeof createBetaOutput>;
