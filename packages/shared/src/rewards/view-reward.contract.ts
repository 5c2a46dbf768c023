import { tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { catalogueItemSchema } from './catalogue-item.schema.ts';

/** Input of `rewards.view`. A retired reward can be viewed by its link; a draft is `not-found` to champions. */
export const viewRewardInput = z.object({ rewardId: entityIdSchema });

/** Answer of `rewards.view`: the reward with the balance before and after, for the confirmation. */
export const viewRewardOutput = z.object({
  reward: catalogueItemSchema,
  /** Reward points the champion has to spend. */
  available: z.number().int(),
  /** What would be left; null when it cannot be had now. */
  availableAfter: z.number().int().nullable(),
  tier: z.enum(tierNames),
  /** Days within which staff answer a request. */
  answerDaysMax: z.number().int(),
});

/** Input of `rewards.view`. */
export type ViewRewardInput = z.infer<typeof viewRewardInput>;
/** Answer of `rewards.view`. */
export type ViewRewardOutput = z.infer<typeof viewRewardOutput>;
