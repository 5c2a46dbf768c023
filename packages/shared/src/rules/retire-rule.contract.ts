import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { ruleRecordSchema } from './rule-record.schema.ts';

/**
 * Takes a rule back, or ends a campaign early: nothing that happens from now on follows it. What was awarded stays. A draft of it is thrown
 * away. Refused with `rule-retired`, and with `rule-not-published` while it is a draft alone.
 */
export const retireRuleInput = z.object({ ...withIdempotencyKey, ruleId: entityIdSchema });
/** The rule as retired. */
export const retireRuleOutput = ruleRecordSchema;

/** Input of `rules.retire`. */
export type RetireRuleInput = z.infer<typeof retireRuleInput>;
/** Answer of `rules.retire`. */
export type RetireRuleOutput = z.infer<typeof retireRuleOutput>;
