import type { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { rewardFieldsSchema } from './reward-fields.schema.ts';
import { rewardRecordSchema } from './reward-record.schema.ts';

/** Creates a reward as a draft. */
export const createRewardInput = rewardFieldsSchema.extend(withIdempotencyKey);
/** Answer of `rewards.create`. */
export const createRewardOutput = rewardRecordSchema;

/** Input of `rewards.create`. */
export type CreateRewardInput = z.infer<typeof createRewardInput>;
/** Answer of `rewards.create`. */
export type CreateRewardOutput = z.infer<typeof createRewardOutput>;
