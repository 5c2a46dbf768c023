import { tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

const points = z.number().int();

/** What taking an award back does, or would do now. */
const reversalEffect = {
  /** Status points taken. */
  status: points,
  /** Points to spend taken. */
  available: points,
  /** Points that had expired before. */
  expired: points,
  /** Points spent or set aside meanwhile, to be taken from the next ones. */
  owed: points,
  /** The tier, which stays: it falls by its own review alone. */
  tier: z.enum(tierNames),
};

/** What would happen now. Refused like the reversal itself: `not-reversible`, `already-reversed`, `reversal-of-reversal`. */
export const previewReversalInput = z.object({ postingId: entityIdSchema });
/** Answer of `points.previewReversal`. */
export const previewReversalOutput = z.object(reversalEffect);

/** Takes an award back, wholly. The champion reads the reason in the statement. */
export const reverseAwardInput = z.object({
  postingId: entityIdSchema,
  reason: z.string().trim().min(1, 'required').max(500, boundedMessage('too-long', 500)),
  ...withIdempotencyKey,
});
/** The reversal's own posting, and what it did. */
export const reverseAwardOutput = z.object({ reversalId: entityIdSchema, ...reversalEffect });

/** Input of `points.previewReversal`. */
export type PreviewReversalInput = z.infer<typeof previewReversalInput>;
/** Answer of `points.previewReversal`. */
export type PreviewReversalOutput = z.infer<typeof previewReversalOutput>;
/** Input of `points.reverse`. */
export type ReverseAwardInput = z.infer<typeof reverseAwardInput>;
/** Answer of `points.reverse`. */
export type ReverseAwardOutput = z.infer<typeof reverseAwardOutput>;
