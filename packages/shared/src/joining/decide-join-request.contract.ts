import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { joinRequestSchema } from './join-request.schema.ts';

const WORDS_MAX = 500;

/** Lets somebody join an account as a champion, and tells them by mail. Refusals: `join-request-decided`, `already-a-member`, `not-found`. */
export const approveJoinRequestInput = z.object({
  requestId: entityIdSchema,
  accountId: entityIdSchema,
  ...withIdempotencyKey,
});
/** Turns somebody away, and tells them by mail. Refusals: `join-request-decided`, `not-found`. */
export const declineJoinRequestInput = z.object({
  requestId: entityIdSchema,
  /** For the asker to read; may be empty. */
  words: z.string().trim().max(WORDS_MAX, boundedMessage('too-long', WORDS_MAX)),
  ...withIdempotencyKey,
});
/** The request as it is now. */
export const decideJoinRequestOutput = joinRequestSchema;

/** Input of `joining.approve`. */
export type ApproveJoinRequestInput = z.infer<typeof approveJoinRequestInput>;
/** Input of `joining.decline`. */
export type DeclineJoinRequestInput = z.infer<typeof declineJoinRequestInput>;
/** Answer of `joining.approve` and `joining.decline`. */
export type DecideJoinRequestOutput = z.infer<typeof decideJoinRequestOutput>;
