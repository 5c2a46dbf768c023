import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { ruleRecordSchema } from './rule-record.schema.ts';

/** Starts the next version from the latest published one. Where a draft stands already it is given as it is. Refused with `rule-retired`. */
export const startRuleDraftInput = z.object({ ...withIdempotencyKey, ruleId: entityIdSchema });
/** The rule with its draft. */
export const startRuleDraftOutput = ruleRecordSchema;

/** Input of `rules.startDraft`. */
export type StartRuleDraftInput = z.infer<typeof startRuleDraftInput>;
/** Answer of `rules.startDraft`. */
export type StartRuleDraftOutput = z.infer<typeof startRuleDraftOutput>;
