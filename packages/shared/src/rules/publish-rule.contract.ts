import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { ruleRecordSchema } from './rule-record.schema.ts';

/**
 * Publishes a draft, from a day on or at once. It takes the place of the version in force, and of any that was to come at the same time or
 * later. Refused with `rule-not-publishable` and every problem at its field, `rule-not-draft`, `changed-meanwhile`.
 */
export const publishRuleInput = z.object({
  ...withIdempotencyKey,
  ruleId: entityIdSchema,
  revision: z.number().int().min(1),
  /** The first day, in the workspace's zone; null, or a day that has begun: at once. */
  fromDay: z.iso.date('not-a-date').nullable(),
});
/** The rule as published. */
export const publishRuleOutput = ruleRecordSchema;

/** Input of `rules.publish`. */
export type PublishRuleInput = z.infer<typeof publishRuleInput>;
/** Answer of `rules.publish`. */
export type PublishRuleOutput = z.infer<typeof publishRuleOutput>;
