import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { portalLanguages } from '../workspace/portal-language.ts';
import { workspaceSlugSchema } from '../workspace/workspace-slug.schema.ts';

/** Asks for a sign-in mail. Retried freely: each try sends a new link and the answer never tells whether the address is known. */
export const requestSignInInput = z.object({
  workspace: workspaceSlugSchema,
  email: z.email('not-an-email').max(254, boundedMessage('too-long', 254)),
  /** Of the page it is asked for on: the mail's, unless the member chose one. */
  language: z.enum(portalLanguages).optional(),
});

/**
 * `attemptId` goes with the 6-digit code; it is given for unknown addresses too. `expiresAt` is 15 minutes ahead. `mailbox` is where a development
 * server shows the mail it keeps; null where mails go out.
 */
export const requestSignInOutput = z.object({
  attemptId: z.uuid(),
  expiresAt: z.iso.datetime(),
  mailbox: z.string().nullable(),
});

/** Input of `identity.requestSignIn`. */
export type RequestSignInInput = z.infer<typeof requestSignInInput>;
/** Answer of `identity.requestSignIn`. */
export type RequestSignInOutput = z.infer<typeof requestSignInOutput>;
