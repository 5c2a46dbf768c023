import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { newPasskeyOptionsSchema } from './passkey-options.schema.ts';
import { newPasskeyResponseSchema, passkeyNameSchema } from './passkey-response.schema.ts';

/** Answer of `passkeys.startAdding`: what to hand to the browser, and the ticket to bring back with its answer within five minutes. */
export const startAddingPasskeyOutput = z.object({ ticket: z.string(), options: newPasskeyOptionsSchema });

/** Input of `passkeys.add`. Refused with `passkey-refused`, `passkeys-full`, `sign-in-not-recent`. */
export const addPasskeyInput = z.object({
  ...withIdempotencyKey,
  ticket: z.string().min(20).max(200),
  name: passkeyNameSchema,
  response: newPasskeyResponseSchema,
});

/** Answer of `passkeys.add`. */
export const addPasskeyOutput = z.object({ passkeyId: entityIdSchema });

/** Answer of `passkeys.startAdding`. */
export type StartAddingPasskeyOutput = z.infer<typeof startAddingPasskeyOutput>;
/** Input of `passkeys.add`. */
export type AddPasskeyInput = z.infer<typeof addPasskeyInput>;
/** Answer of `passkeys.add`. */
export type AddPasskeyOutput = z.infer<typeof addPasskeyOutput>;
