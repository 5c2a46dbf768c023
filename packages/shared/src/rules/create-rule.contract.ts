import { acts, ruleSourceKinds } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { ruleKinds } from './rule-kind.ts';
import { ruleRecordSchema } from './rule-record.schema.ts';

/**
 * Starts a draft. `act`: with the points and limits that the house gives for that act; null: blank, for `source`. A campaign has no template.
 * Refused with `rules-full` when the workspace has as many as it can.
 */
export const createRuleInput = z.object({
  ...withIdempotencyKey,
  kind: z.enum(ruleKinds),
  act: z.enum(acts).nullable().default(null),
  /** What a blank rule is for. */
  source: z.enum(ruleSourceKinds).default('challenge-stage'),
});
/** The rule with its draft. */
export const createRuleOutput = ruleRecordSchema;

/** Input of `rules.create`. */
export type CreateRuleInput = z.infer<typeof createRuleInput>;
/** Answer of `rules.create`. */
export type CreateRuleOutput = z.infer<typeof createRuleOutput>;
