import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { erasureRequestSchema } from './erasure-request.schema.ts';

/**
 * Asks to be erased. Refused with `sign-in-not-recent`, `erasure-waiting` when one waits already, and with `invalid-input` at `confirmation` when what
 * was typed is not one's own address.
 */
export const askErasureInput = z.object({
  ...withIdempotencyKey,
  /** The own address, typed. */
  confirmation: z.string().max(320),
});
/** The same for somebody who asked by mail. Refused with `not-found`, also for who is no champion, and `erasure-waiting`. */
export const askErasureForInput = z.object({ ...withIdempotencyKey, memberId: entityIdSchema });
/** Takes the own request back. Refused with `erasure-over` when none waits. */
export const withdrawErasureInput = z.object(withIdempotencyKey);
/** Answer of the three. */
export const erasureRequestOutput = erasureRequestSchema;

/** Input of `privacy.askErasure`. */
export type AskErasureInput = z.infer<typeof askErasureInput>;
/** Input of `privacy.askErasureFor`. */
export type AskErasureForInput = z.infer<typeof askErasureForInput>;
/** Input of `privacy.withdrawErasure`. */
export type WithdrawErasureInput = z.infer<typeof withdrawErasureInput>;
/** Answer of the three. */
export type ErasureRequestOutput = z.infer<typeof erasureRequestOutput>;
