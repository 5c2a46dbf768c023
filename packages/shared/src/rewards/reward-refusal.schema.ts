import { tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';

const points = z.number().int().min(1);

/** Why a champion cannot have a reward now, with what a sentence about it needs. */
export const rewardRefusalSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('not-enough-points'), missing: points }),
  z.object({ code: z.literal('tier-too-low'), needs: z.enum(tierNames) }),
  z.object({ code: z.literal('limit-reached'), limit: points }),
  z.object({ code: z.literal('out-of-stock') }),
  z.object({ code: z.literal('reward-not-active') }),
]);

/** Why a champion cannot have a reward now. */
export type RewardRefusal = z.infer<typeof rewardRefusalSchema>;
