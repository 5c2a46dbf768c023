import { z } from 'zod';
import { embedKeyAlgorithms } from './embed-key-algorithm.ts';
import { embedProvisionings } from './embed-provisioning.ts';

/** Keys that may sign at the same time: the one in use, and the next one while a host changes over. */
export const activeEmbedKeysMax = 2;

/** A key that a host's backend proves itself with. Its secret is not here: it is shown once, when the key is made. */
export const embedKeySchema = z.object({
  id: z.uuid(),
  /** Goes into the proof's `kid` header; a bearer key is only called so. */
  kid: z.string(),
  algorithm: z.enum(embedKeyAlgorithms),
  createdAt: z.iso.datetime(),
  createdByName: z.string().nullable(),
  /** To the hour; null when no proof was signed with it yet. */
  lastUsedAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});

/** How the workspace may be embedded, for administrators. */
export const getEmbedSettingsOutput = z.object({
  isOn: z.boolean(),
  /** The `iss` of every proof. */
  clientId: z.string(),
  /** The `aud` of every proof, and where the frame posts it. */
  exchangeUrl: z.string(),
  /** Where a host page loads the element from. */
  scriptUrl: z.string(),
  provisioning: z.enum(embedProvisionings),
  origins: z.array(z.string()),
  /** Active ones first, then by age, youngest first. */
  keys: z.array(embedKeySchema),
  /** Whether `http://localhost` is taken as an origin here: outside production only. */
  canListLoopback: z.boolean(),
});

/** A key that a host's backend signs with. */
export type EmbedKey = z.infer<typeof embedKeySchema>;
/** Answer of `embed.settings`. */
export type GetEmbedSettingsOutput = z.infer<typeof getEmbedSettingsOutput>;
