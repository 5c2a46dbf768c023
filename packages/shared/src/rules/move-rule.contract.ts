import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Moves a rule to another place among those of its kind; a place past the end is the last. Takes effect at once. */
export const moveRuleInput = z.object({
  ...withIdempotencyKey,
  ruleId: entityIdSchema,
  /** From 1. */
  place: z.number().int().min(1).max(10_000),
});
/** Where it stands now. */
export const moveRuleOutput = z.object({ ruleId: entityIdSchema, place: z.number().int() });

/** Input of `rules.move`. */
export type MoveRuleInput = z.infer<typeof moveRuleInput>;
/** Answer of `rules.move`. */
export type MoveRuleOutput = z.infer<typeof moveRuleOutput>;
