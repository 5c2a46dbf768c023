import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/** A passkey as its owner sees it. */
export const passkeySchema = z.object({
  id: entityIdSchema,
  name: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
  /** Kept by a password manager or an account and so on several devices; false: on this one device alone. */
  isSynced: z.boolean(),
});

/** Answer of `passkeys.list`: the caller's own, oldest first; ten at most. */
export const listPasskeysOutput = z.object({
  passkeys: z.array(passkeySchema),
  /** Whether the workspace asks its staff for one; the last cannot be removed then. */
  isRequired: z.boolean(),
});

/** A passkey as its owner sees it. */
export type PasskeyView = z.infer<typeof passkeySchema>;
/** Answer of `passkeys.list`. */
export type ListPasskeysOutput = z.infer<typeof listPasskeysOutput>;
