import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { joinRequestSchema } from './join-request.schema.ts';

const WORDS_MAX = 500;
const ACCOUNT_NAME_MAX = 200;

/** Lets somebody join an account as a champion, and tells them by mail. Refusals: `join-request-decided`, `already-a-member`, `not-found`. */
export const approveJoinRequestInput = z.object({
  requestId: entityIdSchema,
  accountId: entityIdSchema,
  ...withIdempotencyKey,
});
/**
 * Opens an account and lets somebody join it. Refusals: `join-request-decided`, `already-a-member`, `not-found`, and `invalid-input` at `accountName`:
 * `name-taken` when there is an account of this name, in any case.
 */
export const approveIntoNewAccountInput = z.object({
  requestId: entityIdSchema,
  accountName: z.string().trim().min(1, 'required').max(ACCOUNT_NAME_MAX, boundedMessage('too-long', ACCOUNT_NAME_MAX)),
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
/** Input of `joining.approveIntoNewAccount`. */
export type ApproveIntoNewAccountInput = z.infer<typeof approveIntoNewAccountInput>;
/** Input of `joining.decline`. */
export type DeclineJoinRequestInput = z.infer<typeof declineJoinRequestInput>;
/** Answer of `joining.approve`, `joining.approveIntoNewAccount` and `joining.decline`. */
export type DecideJoinRequestOutput = z.infer<typeof decideJoinRequestOutput>;
