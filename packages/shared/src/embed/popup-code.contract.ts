import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** How long the code that a popup hands to its frame is good for, in seconds. */
export const popupCodeLifeSeconds = 30;

/** SHA-256 in base64url. */
const challenge = z.string().regex(/^[\w-]{43}$/, 'invalid');

/**
 * Gives a champion who is signed in at top level a one-time code for the frame that opened the window. `challenge` is the SHA-256 of the frame's
 * channel and nonce, so that nobody else can trade the code.
 */
export const issuePopupCodeInput = z.object({ ...withIdempotencyKey, challenge });

/** The code, which the window posts to its opener at our own origin and to nobody else. */
export const issuePopupCodeOutput = z.object({ code: z.string() });

/** Input of `embed.issuePopupCode`. */
export type IssuePopupCodeInput = z.infer<typeof issuePopupCodeInput>;
/** Answer of `embed.issuePopupCode`. */
export type IssuePopupCodeOutput = z.infer<typeof issuePopupCodeOutput>;
