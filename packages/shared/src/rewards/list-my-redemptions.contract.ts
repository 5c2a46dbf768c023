import { z } from 'zod';
import { pageInput, pageOf } from '../paging/page.ts';
import { redemptionSummarySchema } from './redemption.schema.ts';

/** Input of `redemptions.mine`: newest first. */
export const listMyRedemptionsInput = z.object(pageInput);
/** Answer of `redemptions.mine`. */
export const listMyRedemptionsOutput = pageOf(redemptionSummarySchema);

/** Input of `redemptions.mine`. */
export type ListMyRedemptionsInput = z.infer<typeof listMyRedemptionsInput>;
/** Answer of `redemptions.mine`. */
export type ListMyRedemptionsOutput = z.infer<typeof listMyRedemptionsOutput>;
