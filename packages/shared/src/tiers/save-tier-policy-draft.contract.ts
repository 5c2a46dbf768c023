import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { tierPolicyFallsSchema, tierPolicyNoteSchema, tierPolicyTermsFields } from './tier-policy-terms.schema.ts';
import { tierPolicyDraftSchema } from './tier-policy.schema.ts';

/**
 * Begins or saves the one draft of a workspace, whole even where it cannot be put in force yet. What was worked out for it is thrown
 * away. Refused with `changed-meanwhile` when somebody saved since `revision` was read; 0 when there was no draft.
 */
export const saveTierPolicyDraftInput = z.object({
  ...tierPolicyTermsFields,
  falls: tierPolicyFallsSchema,
  note: tierPolicyNoteSchema,
  revision: z.number().int().min(0),
  ...withIdempotencyKey,
});
/** Answer of `tiers.saveDraft`. */
export const saveTierPolicyDraftOutput = tierPolicyDraftSchema;

/** Input of `tiers.saveDraft`. */
export type SaveTierPolicyDraftInput = z.infer<typeof saveTierPolicyDraftInput>;
/** Answer of `tiers.saveDraft`. */
export type SaveTierPolicyDraftOutput = z.infer<typeof saveTierPolicyDraftOutput>;
