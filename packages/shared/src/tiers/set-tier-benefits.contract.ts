import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { tierBenefitsSchema } from './tier-benefits.schema.ts';

/** Replaces what every tier brings; champions see it at once. */
export const setTierBenefitsInput = z.object({ benefits: tierBenefitsSchema, ...withIdempotencyKey });
/** Answer of `tiers.setBenefits`. */
export const setTierBenefitsOutput = tierBenefitsSchema;

/** Input of `tiers.setBenefits`. */
export type SetTierBenefitsInput = z.infer<typeof setTierBenefitsInput>;
/** Answer of `tiers.setBenefits`. */
export type SetTierBenefitsOutput = z.infer<typeof setTierBenefitsOutput>;
