import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { redemptionEventSchema, redemptionSummarySchema } from './redemption.schema.ts';

/** Input of `redemptions.view`: one's own. */
export const viewRedemptionInput = z.object({ redemptionId: entityIdSchema });

/** Answer of `redemptions.view`: the redemption and its timeline, oldest first. */
export const viewRedemptionOutput = redemptionSummarySchema.extend({
  /** What the champion told staff. */
  note: z.string().nullable(),
  canCancel: z.boolean(),
  events: z.array(redemptionEventSchema),
});

/** Input of `redemptions.view`. */
export type ViewRedemptionInput = z.infer<typeof viewRedemptionInput>;
/** Answer of `redemptions.view`. */
export type ViewRedemptionOutput = z.infer<typeof viewRedemptionOutput>;
