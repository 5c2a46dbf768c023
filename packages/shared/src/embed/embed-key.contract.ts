import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Makes a key. Refused with `embed-keys-full` while two are active. */
export const createEmbedKeyInput = z.object({ ...withIdempotencyKey });

/** The new key with its secret, base64url of 32 bytes: the only time it is shown. */
export const createEmbedKeyOutput = z.object({ keyId: z.uuid(), kid: z.string(), secret: z.string() });

/** Revokes a key and ends every embedded session. Refused with `changed-meanwhile` when it is revoked already. */
export const revokeEmbedKeyInput = z.object({ ...withIdempotencyKey, keyId: z.uuid() });

/** The settings after a change are read anew. */
export const revokeEmbedKeyOutput = z.null();

/** Input of `embed.createKey`. */
export type CreateEmbedKeyInput = z.infer<typeof createEmbedKeyInput>;
/** Answer of `embed.createKey`. */
export type CreateEmbedKeyOutput = z.infer<typeof createEmbedKeyOutput>;
/** Input of `embed.revokeKey`. */
export type RevokeEmbedKeyInput = z.infer<typeof revokeEmbedKeyInput>;
