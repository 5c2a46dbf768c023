import { redemptionStates } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Characters staff have for the champion. */
export const redemptionWordsMax = 2_000;

const optionalWords = z
  .string()
  .trim()
  .max(redemptionWordsMax, boundedMessage('too-long', redemptionWordsMax))
  .nullable();
const reason = z
  .string()
  .trim()
  .min(1, 'required')
  .max(redemptionWordsMax, boundedMessage('too-long', redemptionWordsMax));
const redemption = { redemptionId: entityIdSchema, ...withIdempotencyKey };

/** The champion takes a request back; points and piece return. Refusal: `redemption-wrong-state`. */
export const cancelRedemptionInput = z.object(redemption);
/** Staff say yes; the points stay set aside. `words` are for the champion. Refusal: `redemption-wrong-state`. */
export const approveRedemptionInput = z.object({ ...redemption, words: optionalWords });
/** Staff handed it over; the points are spent. `words` are for the champion: a code, a tracking number. Refusal: `redemption-wrong-state`. */
export const fulfilRedemptionInput = z.object({ ...redemption, words: optionalWords });
/** Staff say no; points and piece return. The champion reads the reason. Refusal: `redemption-wrong-state`. */
export const rejectRedemptionInput = z.object({ ...redemption, reason });
/** It was approved and could not be handed over; points and piece return. The champion reads the reason. Refusal: `redemption-wrong-state`. */
export const failRedemptionInput = z.object({ ...redemption, reason });

/** Answer of every move: where the redemption stands now. No words in it: they may hold a code, and answers are kept for retries. */
export const movedRedemptionOutput = z.object({ redemptionId: z.uuid(), state: z.enum(redemptionStates) });

/** Input of `redemptions.cancel`. */
export type CancelRedemptionInput = z.infer<typeof cancelRedemptionInput>;
/** Input of `redemptions.approve`. */
export type ApproveRedemptionInput = z.infer<typeof approveRedemptionInput>;
/** Input of `redemptions.fulfil`. */
export type FulfilRedemptionInput = z.infer<typeof fulfilRedemptionInput>;
/** Input of `redemptions.reject`. */
export type RejectRedemptionInput = z.infer<typeof rejectRedemptionInput>;
/** Input of `redemptions.markFailed`. */
export type FailRedemptionInput = z.infer<typeof failRedemptionInput>;
/** Answer of every move of a redemption. */
export type MovedRedemptionOutput = z.infer<typeof movedRedemptionOutput>;
