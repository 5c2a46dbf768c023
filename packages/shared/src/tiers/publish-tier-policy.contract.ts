import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { tierPolicySchema } from './tier-policy.schema.ts';

/**
 * Puts the draft in force and begins to place everybody anew. Refused with `tier-policy-not-ready`, `tier-policy-not-previewed` unless what it
 * does to everybody was worked out for the draft as it stands, `changed-meanwhile`, and `not-found`.
 */
export const publishTierPolicyInput = z.object({ revision: z.number().int().min(1), ...withIdempotencyKey });
/** Answer of `tiers.publish`. */
export const publishTierPolicyOutput = tierPolicySchema;

/** Input of `tiers.publish`. */
export type PublishTierPolicyInput = z.infer<typeof publishTierPolicyInput>;
/** Answer of `tiers.publish`. */
export type PublishTierPolicyOutput = z.infer<typeof publishTierPolicyOutput>;
