import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { rewardRecordSchema } from './reward-record.schema.ts';

/** Puts a reward into the catalogue, or takes it out. Redemptions under way go on. Refusal: `reward-wrong-state`. */
export const moveRewardInput = z.object({ rewardId: entityIdSchema, ...withIdempotencyKey });
/** Answer of `rewards.activate` and `rewards.retire`. */
export const moveRewardOutput = rewardRecordSchema;

/** Input of `rewards.activate` and `rewards.retire`. */
export type MoveRewardInput = z.infer<typeof moveRewardInput>;
/** Answer of `rewards.activate` and `rewards.retire`. */
export type MoveRewardOutput = z.infer<typeof moveRewardOutput>;
