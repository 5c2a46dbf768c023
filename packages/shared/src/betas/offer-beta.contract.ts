import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { staffBetaSchema } from './staff-beta.schema.ts';

/** Opens a draft to champions. Refused with `beta-not-draft`, `changed-meanwhile`, or `beta-not-ready` and every field that is missing. */
export const offerBetaInput = z.object({
  betaId: entityIdSchema,
  version: z.number().int().min(1),
  ...withIdempotencyKey,
});
/** Answer of `betas.offer`. */
export const offerBetaOutput = staffBetaSchema;

/** Input of `betas.offer`. */
export type OfferBetaInput = z.infer<typeof offerBetaInput>;
/** Answer of `betas.offer`. */
export type OfferBetaOutput = z.infer<typeof offerBetaOutput>;
