import { z } from 'zod';
import { newPasskeyOptionsSchema, passkeyOptionsSchema } from '../passkeys/passkey-options.schema.ts';
import {
  newPasskeyResponseSchema,
  passkeyNameSchema,
  passkeyResponseSchema,
} from '../passkeys/passkey-response.schema.ts';
import { workspaceSlugSchema } from '../workspace/workspace-slug.schema.ts';

const ticketSchema = z.string().min(20).max(200);

/**
 * What is still missing from a sign-in: the passkey somebody has, or one they have to add first. The ticket stands for the mailbox that was proven; it
 * is good for ten minutes (24 hours after a recovery) and once.
 */
export const secondStepSchema = z.object({ kind: z.enum(['passkey', 'new-passkey']), ticket: z.string() });

/** Input of `identity.passkeyOptions` and `identity.newPasskeyOptions`. Refused with `sign-in-step-over`. */
export const secondStepInput = z.object({ workspace: workspaceSlugSchema, ticket: ticketSchema });

/** Answer of `identity.passkeyOptions`. */
export const secondStepPasskeyOutput = z.object({ options: passkeyOptionsSchema });

/** Answer of `identity.newPasskeyOptions`. */
export const secondStepNewPasskeyOutput = z.object({ options: newPasskeyOptionsSchema, isRecovery: z.boolean() });

/** Input of `identity.confirmPasskey`. Refused with `passkey-refused`, `sign-in-step-over`. */
export const confirmPasskeyInput = z.object({
  workspace: workspaceSlugSchema,
  ticket: ticketSchema,
  response: passkeyResponseSchema,
});

/** Input of `identity.confirmNewPasskey`. Refused with `passkey-refused`, `sign-in-step-over`. */
export const confirmNewPasskeyInput = z.object({
  workspace: workspaceSlugSchema,
  ticket: ticketSchema,
  name: passkeyNameSchema,
  response: newPasskeyResponseSchema,
});

/** What is still missing from a sign-in. */
export type SecondStep = z.infer<typeof secondStepSchema>;
/** Names a sign-in that is half done. */
export type SecondStepInput = z.infer<typeof secondStepInput>;
/** Input of `identity.confirmPasskey`. */
export type ConfirmPasskeyInput = z.infer<typeof confirmPasskeyInput>;
/** Input of `identity.confirmNewPasskey`. */
export type ConfirmNewPasskeyInput = z.infer<typeof confirmNewPasskeyInput>;
/** Answer of `identity.passkeyOptions`. */
export type SecondStepPasskeyOutput = z.infer<typeof secondStepPasskeyOutput>;
/** Answer of `identity.newPasskeyOptions`. */
export type SecondStepNewPasskeyOutput = z.infer<typeof secondStepNewPasskeyOutput>;
