import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { rewardFieldsSchema, stockSchema } from './reward-fields.schema.ts';
import { rewardRecordSchema } from './reward-record.schema.ts';

/** Saves a reward, whatever its state; redemptions keep the cost of their day. Refusal: `changed-meanwhile` when `version` is not the latest. */
export const saveRewardInput = rewardFieldsSchema.extend({
  rewardId: entityIdSchema,
  version: z.number().int(),
  /**
   * The stock that the editor was opened with. A new number is applied as a difference to it, so that pieces redeemed while somebody typed
   * stay counted: from 5 to 8 adds three.
   */
  stockSeen: stockSchema,
  ...withIdempotencyKey,
});
/** Answer of `rewards.save`. */
export const saveRewardOutput = rewardRecordSchema;

/** Input of `rewards.save`. */
export type SaveRewardInput = z.infer<typeof saveRewardInput>;
/** Answer of `rewards.save`. */
export type SaveRewardOutput = z.infer<typeof saveRewardOutput>;
