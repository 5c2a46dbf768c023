import { policyKeys } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { policySchema } from './policy.schema.ts';

const REASON_CHARS_MAX = 500;

/** Input of `policy.change`. `version` is the one that was read; see `changed-meanwhile`. */
export const changePolicyInput = z.object({
  key: z.enum(policyKeys),
  version: z.number().int().min(0),
  /** Whole numbers within the value's bounds; one, or several where there may be several. Null: the default of the house again. */
  numbers: z.array(z.number('not-a-whole-number').int('not-a-whole-number')).max(20).nullable(),
  /** The day in the workspace's zone from whose beginning it counts; null: from now on. */
  fromDay: z.iso.date('not-a-date').nullable(),
  reason: z.string().trim().min(1, 'required').max(REASON_CHARS_MAX, boundedMessage('too-long', REASON_CHARS_MAX)),
  ...withIdempotencyKey,
});

/** Answer of `policy.change`: the value with its new version. */
export const changePolicyOutput = policySchema;

/** Input of `policy.change`. */
export type ChangePolicyInput = z.infer<typeof changePolicyInput>;
