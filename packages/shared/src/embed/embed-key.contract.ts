import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { embedSigningAlgorithms } from './embed-key-algorithm.ts';

/** Makes a key. Refused with `embed-keys-full` while two are active. */
export const createEmbedKeyInput = z.object({ ...withIdempotencyKey });

/** The new key with its secret, base64url of 32 bytes: the only time it is shown. */
export const createEmbedKeyOutput = z.object({ keyId: z.uuid(), kid: z.string(), secret: z.string() });

const PUBLIC_KEY_LENGTH_MAX = 8_192;

/**
 * Registers the public half of a key pair that a host made: PEM (`BEGIN PUBLIC KEY`) or a JWK. P-256 signs with ES256, Ed25519 with EdDSA, RSA of 2,048
 * to 4,096 bits with RS256. Refused at `publicKey`: `private-key`, `not-a-public-key`, `key-kind`, `key-too-weak`, `given-twice` (its key id is
 * taken); with `embed-keys-full` while two are active.
 */
export const uploadEmbedKeyInput = z.object({
  ...withIdempotencyKey,
  publicKey: z
    .string()
    .trim()
    .min(1, 'required')
    .max(PUBLIC_KEY_LENGTH_MAX, boundedMessage('too-long', PUBLIC_KEY_LENGTH_MAX)),
});

/** The registered key. Its id is the JWK's own `kid`, or made here. */
export const uploadEmbedKeyOutput = z.object({
  keyId: z.uuid(),
  kid: z.string(),
  algorithm: z.enum(embedSigningAlgorithms),
});

/** Revokes a key and ends every embedded session. Refused with `changed-meanwhile` when it is revoked already. */
export const revokeEmbedKeyInput = z.object({ ...withIdempotencyKey, keyId: z.uuid() });

/** The settings after a change are read anew. */
export const revokeEmbedKeyOutput = z.null();

/** Input of `embed.createKey`. */
export type CreateEmbedKeyInput = z.infer<typeof createEmbedKeyInput>;
/** Answer of `embed.createKey`. */
export type CreateEmbedKeyOutput = z.infer<typeof createEmbedKeyOutput>;
/** Input of `embed.uploadKey`. */
export type UploadEmbedKeyInput = z.infer<typeof uploadEmbedKeyInput>;
/** Answer of `embed.uploadKey`. */
export type UploadEmbedKeyOutput = z.infer<typeof uploadEmbedKeyOutput>;
/** Input of `embed.revokeKey`. */
export type RevokeEmbedKeyInput = z.infer<typeof revokeEmbedKeyInput>;
