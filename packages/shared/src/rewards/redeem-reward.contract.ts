import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Characters a champion has for what staff need to know. */
export const redemptionNoteMax = 500;

/**
 * Takes points and a piece in one step, or nothing. Refusals: those of `RewardRefusal`; `changed-meanwhile` when the cost is no longer
 * the one confirmed; `not-found`.
 */
export const redeemRewardInput = z.object({
  rewardId: entityIdSchema,
  /** The cost that was shown when it was confirmed. */
  pointsCost: z.number().int().min(1),
  /** What staff need to know: size, address, the charity. */
  note: z.string().trim().max(redemptionNoteMax, boundedMessage('too-long', redemptionNoteMax)).nullable(),
  ...withIdempotencyKey,
});

/** Answer of `rewards.redeem`: the redemption and what is left to spend. */
export const redeemRewardOutput = z.object({ redemptionId: z.uuid(), available: z.number().int() });

/** Input of `rewards.redeem`. */
export type RedeemRewardInput = z.infer<typeof redeemRewardInput>;
/** Answer of `rewards.redeem`. */
export type RedeemRewardOutput = z.infer<typeof redeemRewardOutput>;
