import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Throws the draft away. Refused with `not-found` when there is none and with `changed-meanwhile` when it is another by now. */
export const discardTierPolicyDraftInput = z.object({ revision: z.number().int().min(1), ...withIdempotencyKey });
/** Answer of `tiers.discardDraft`. */
export const discardTierPolicyDraftOutput = z.object({ version: z.number().int() });

/** Input of `tiers.discardDraft`. */
export type DiscardTierPolicyDraftInput = z.infer<typeof discardTierPolicyDraftInput>;
/** Answer of `tiers.discardDraft`. */
export type DiscardTierPolicyDraftOutput = z.infer<typeof discardTierPolicyDraftOutput>;
