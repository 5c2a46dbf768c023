import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { tierPolicyDraftSchema } from './tier-policy.schema.ts';

/**
 * Begins to work out what the draft would do to everybody; `tiers.policy` tells how far it is. Refused with `tier-policy-not-ready` and its
 * fields, `not-found`, and `changed-meanwhile`.
 */
export const previewTierPolicyInput = z.object({ revision: z.number().int().min(1), ...withIdempotencyKey });
/** Answer of `tiers.preview`. */
export const previewTierPolicyOutput = tierPolicyDraftSchema;

/** Input of `tiers.preview`. */
export type PreviewTierPolicyInput = z.infer<typeof previewTierPolicyInput>;
/** Answer of `tiers.preview`. */
export type PreviewTierPolicyOutput = z.infer<typeof previewTierPolicyOutput>;
