import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { betaDraftFields } from './beta-draft.schema.ts';
import { staffBetaSchema } from './staff-beta.schema.ts';

/**
 * Saves a draft or an open beta. More seats go to those who wait where admission is automatic. Refused with `changed-meanwhile` and the
 * present `version` when somebody saved since `version` was read, with `beta-not-ready` and its fields when an open beta would have
 * gaps, and with `beta-closed`.
 */
export const saveBetaInput = z.object({
  betaId: entityIdSchema,
  version: z.number().int().min(1),
  ...betaDraftFields,
  ...withIdempotencyKey,
});
/** Answer of `betas.save`. */
export const saveBetaOutput = staffBetaSchema;

/** Input of `betas.save`. */
export type SaveBetaInput = z.infer<typeof saveBetaInput>;
/** Answer of `betas.save`. */
export type SaveBetaOutput = z.infer<typeof saveBetaOutput>;
