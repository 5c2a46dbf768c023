import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { workspaceSlugSchema } from '../workspace/workspace-slug.schema.ts';

/**
 * Input of `identity.askEmailChange`: mails a link to the new address. The answer is the same for an address somebody has. Refused with
 * `sign-in-not-recent`.
 */
export const askEmailChangeInput = z.object({
  ...withIdempotencyKey,
  email: z.email('not-an-email').max(254, boundedMessage('too-long', 254)),
});

/** Answer of `identity.askEmailChange`. */
export const askEmailChangeOutput = z.object({ expiresAt: z.iso.datetime() });

/** Input of `identity.confirmEmailChange`. Refused with `sign-in-link-used`, `sign-in-link-expired`, `email-taken`. */
export const confirmEmailChangeInput = z.object({
  workspace: workspaceSlugSchema,
  secret: z.string().min(20).max(200),
});

/** Answer of `identity.confirmEmailChange`. */
export const confirmEmailChangeOutput = z.object({
  email: z.string(),
  /** Whether this browser is signed in anew; every other one has to sign in with the new address. */
  isSignedIn: z.boolean(),
});

/** Input of `identity.askEmailChange`. */
export type AskEmailChangeInput = z.infer<typeof askEmailChangeInput>;
/** Answer of `identity.askEmailChange`. */
export type AskEmailChangeOutput = z.infer<typeof askEmailChangeOutput>;
