import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { rewardRecordSchema } from './reward-record.schema.ts';

/** Input of `rewards.get`. */
export const getRewardInput = z.object({ rewardId: entityIdSchema });
/** Answer of `rewards.get`. */
export const getRewardOutput = rewardRecordSchema;

/** Input of `rewards.get`. */
export type GetRewardInput = z.infer<typeof getRewardInput>;
/** Answer of `rewards.get`. */
export type GetRewardOutput = z.infer<typeof getRewardOutput>;
