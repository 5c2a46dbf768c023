import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { grantSchema, grantWordsMax } from './grant.schema.ts';

const words = z.string().trim().max(grantWordsMax, boundedMessage('too-long', grantWordsMax));

/** Approves a grant that waits, which posts the points. Refusals: `approver-is-asker`, `grant-decided`, `not-found`. */
export const approveGrantInput = z.object({
  grantId: entityIdSchema,
  /** Words to whoever asked; may be left out. */
  words: words.nullable().default(null),
  ...withIdempotencyKey,
});
/** Declines a grant that waits, with the reason for whoever asked. Refusals: as above. */
export const declineGrantInput = z.object({
  grantId: entityIdSchema,
  words: words.min(1, 'required'),
  ...withIdempotencyKey,
});
/** Withdraws one's own grant that waits. Refusals: `grant-decided`, `not-allowed` for somebody else's, `not-found`. */
export const withdrawGrantInput = z.object({ grantId: entityIdSchema, ...withIdempotencyKey });

/** The grant as it stands now. */
export const decideGrantOutput = grantSchema;

/** Input of `grants.approve`. */
export type ApproveGrantInput = z.infer<typeof approveGrantInput>;
/** Input of `grants.decline`. */
export type DeclineGrantInput = z.infer<typeof declineGrantInput>;
/** Input of `grants.withdraw`. */
export type WithdrawGrantInput = z.infer<typeof withdrawGrantInput>;
/** Answer of `grants.approve`, `grants.decline` and `grants.withdraw`. */
export type DecideGrantOutput = z.infer<typeof decideGrantOutput>;
