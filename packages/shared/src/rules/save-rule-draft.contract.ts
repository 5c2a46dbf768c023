import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { ruleRecordSchema } from './rule-record.schema.ts';
import { ruleTermsSchema } from './rule-terms.schema.ts';

/** What is written of a rule. Bounds here protect the transport; what keeps it from being published comes as `problems`. */
export const ruleDraftFields = {
  name: z.string().max(1_000, boundedMessage('too-long', 1_000)),
  note: z.string().max(5_000, boundedMessage('too-long', 5_000)),
  terms: ruleTermsSchema,
} as const;

/**
 * Keeps a draft, sound or not. Refused with `changed-meanwhile` and the present `revision` when somebody saved since, and with
 * `rule-not-draft` when it was published or thrown away.
 */
export const saveRuleDraftInput = z.object({
  ...withIdempotencyKey,
  ruleId: entityIdSchema,
  revision: z.number().int().min(1),
  ...ruleDraftFields,
});
/** The rule with the draft as kept. */
export const saveRuleDraftOutput = ruleRecordSchema;

/** Input of `rules.saveDraft`. */
export type SaveRuleDraftInput = z.infer<typeof saveRuleDraftInput>;
/** Answer of `rules.saveDraft`. */
export type SaveRuleDraftOutput = z.infer<typeof saveRuleDraftOutput>;
