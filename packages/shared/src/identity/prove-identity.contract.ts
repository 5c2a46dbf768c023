import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { passkeyOptionsSchema } from '../passkeys/passkey-options.schema.ts';
import { passkeyResponseSchema } from '../passkeys/passkey-response.schema.ts';

/** Answer of `identity.startProof`: by passkey for who has one, else by a code that was just mailed to the caller's own address. */
export const startProofOutput = z.discriminatedUnion('way', [
  z.object({ way: z.literal('passkey'), ticket: z.string(), options: passkeyOptionsSchema }),
  z.object({ way: z.literal('code'), attemptId: entityIdSchema, mailbox: z.string().nullable() }),
]);

/** Input of `identity.proveByCode`. Refused with `sign-in-code-wrong`. */
export const proveByCodeInput = z.object({
  attemptId: entityIdSchema,
  code: z.string().regex(/^\d{6}$/, 'not-a-code'),
});

/** Input of `identity.proveByPasskey`. Refused with `passkey-refused`. */
export const proveByPasskeyInput = z.object({
  ...withIdempotencyKey,
  ticket: z.string().min(20).max(200),
  response: passkeyResponseSchema,
});

/** Answer of `identity.startProof`. */
export type StartProofOutput = z.infer<typeof startProofOutput>;
/** Input of `identity.proveByCode`. */
export type ProveByCodeInput = z.infer<typeof proveByCodeInput>;
/** Input of `identity.proveByPasskey`. */
export type ProveByPasskeyInput = z.infer<typeof proveByPasskeyInput>;
