import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Throws a draft away; a rule that was never published goes with it. Refused with `rule-not-draft`, `changed-meanwhile`. */
export const discardRuleDraftInput = z.object({
  ...withIdempotencyKey,
  ruleId: entityIdSchema,
  revision: z.number().int().min(1),
});
/** Whether the rule went with its only draft. */
export const discardRuleDraftOutput = z.object({ ruleId: entityIdSchema, isGone: z.boolean() });

/** Input of `rules.discardDraft`. */
export type DiscardRuleDraftInput = z.infer<typeof discardRuleDraftInput>;
/** Answer of `rules.discardDraft`. */
export type DiscardRuleDraftOutput = z.infer<typeof discardRuleDraftOutput>;
