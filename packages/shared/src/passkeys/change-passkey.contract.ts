import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { passkeyNameSchema } from './passkey-response.schema.ts';

/** Input of `passkeys.rename`. */
export const renamePasskeyInput = z.object({
  ...withIdempotencyKey,
  passkeyId: entityIdSchema,
  name: passkeyNameSchema,
});

/** Input of `passkeys.remove`. Refused with `passkey-required` for the last one where the workspace asks for one, and `sign-in-not-recent`. */
export const removePasskeyInput = z.object({ ...withIdempotencyKey, passkeyId: entityIdSchema });

/** Input of `passkeys.rename`. */
export type RenamePasskeyInput = z.infer<typeof renamePasskeyInput>;
/** Input of `passkeys.remove`. */
export type RemovePasskeyInput = z.infer<typeof removePasskeyInput>;
