import { z } from 'zod';
import { tierBenefitsSchema } from './tier-benefits.schema.ts';
import { tierJobProgressSchema, tierPolicyDraftSchema, tierPolicySchema } from './tier-policy.schema.ts';

/** Answer of `tiers.policy`: what is in force, what is being written, and how far everybody has been placed anew. */
export const getTierPolicyOutput = z.object({
  current: tierPolicySchema,
  /** How far the change to the policy in force has come; null for the house's own. */
  replacement: tierJobProgressSchema.nullable(),
  draft: tierPolicyDraftSchema.nullable(),
  benefits: tierBenefitsSchema,
});

/** Answer of `tiers.policy`. */
export type GetTierPolicyOutput = z.infer<typeof getTierPolicyOutput>;
