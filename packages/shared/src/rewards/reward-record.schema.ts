import { rewardStates } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { rewardFieldsSchema } from './reward-fields.schema.ts';

/** A reward as staff see it. */
export const rewardRecordSchema = rewardFieldsSchema.extend({
  id: z.uuid(),
  state: z.enum(rewardStates),
  /** Counts saves and moves; sent back with the next save. Redemptions do not change it. */
  version: z.number().int(),
  updatedAt: z.iso.datetime(),
  /** Redemptions that wait for staff. */
  waitingCount: z.number().int(),
  /** Redemptions handed over. */
  fulfilledCount: z.number().int(),
});

/** A reward as staff see it. */
export type RewardRecord = z.infer<typeof rewardRecordSchema>;
