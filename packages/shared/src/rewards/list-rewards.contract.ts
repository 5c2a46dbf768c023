import { rewardKinds, rewardStates } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { pageInput, pageOf } from '../paging/page.ts';
import { rewardRecordSchema } from './reward-record.schema.ts';
import { searchSchema } from './search.schema.ts';

/** Input of `rewards.list`: words of the title, one state and one kind or all. */
export const listRewardsInput = z.object({
  search: searchSchema,
  state: z.enum(rewardStates).optional(),
  kind: z.enum(rewardKinds).optional(),
  ...pageInput,
});
/** Answer of `rewards.list`: by title. */
export const listRewardsOutput = pageOf(rewardRecordSchema);

/** Input of `rewards.list`. */
export type ListRewardsInput = z.infer<typeof listRewardsInput>;
/** Answer of `rewards.list`. */
export type ListRewardsOutput = z.infer<typeof listRewardsOutput>;
