import { z } from 'zod';
import { pageInput, pageOf } from '../paging/page.ts';
import { redemptionSummarySchema } from './redemption.schema.ts';
import { searchSchema } from './search.schema.ts';

/** Parts of the queue. `waiting` is requested and approved together; `over` is everything that came to an end. */
export const redemptionQueueParts = ['waiting', 'requested', 'approved', 'over'] as const;

/** A part of the queue. */
export type RedemptionQueuePart = (typeof redemptionQueueParts)[number];

/** Input of `redemptions.queue`: words of the reward's title, the champion's name or address, the account's name. */
export const listRedemptionQueueInput = z.object({
  part: z.enum(redemptionQueueParts).default('waiting'),
  search: searchSchema,
  ...pageInput,
});

/** A redemption in the queue, with whose it is. */
export const queuedRedemptionSchema = redemptionSummarySchema.extend({
  memberName: z.string(),
  accountName: z.string().nullable(),
  /** Whether the day promised to the champion has passed. */
  isLate: z.boolean(),
});

/** Answer of `redemptions.queue`: what is due first comes first; in `over` what ended last. Counts are over the whole queue, unsearched. */
export const listRedemptionQueueOutput = pageOf(queuedRedemptionSchema).extend({
  counts: z.object({
    requested: z.number().int(),
    approved: z.number().int(),
    over: z.number().int(),
    late: z.number().int(),
  }),
});

/** Input of `redemptions.queue`. */
export type ListRedemptionQueueInput = z.infer<typeof listRedemptionQueueInput>;
/** A redemption in the queue. */
export type QueuedRedemption = z.infer<typeof queuedRedemptionSchema>;
/** Answer of `redemptions.queue`. */
export type ListRedemptionQueueOutput = z.infer<typeof listRedemptionQueueOutput>;
