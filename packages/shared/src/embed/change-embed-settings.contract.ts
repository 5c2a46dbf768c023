import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { embedOriginSchema } from './embed-origin.schema.ts';
import { embedProvisionings } from './embed-provisioning.ts';

/** Turns embedding on or off. Off ends every embedded session at once. */
export const switchEmbeddingInput = z.object({ ...withIdempotencyKey, isOn: z.boolean() });

/** Lets pages of one more origin embed the portal. */
export const addEmbedOriginInput = z.object({ ...withIdempotencyKey, origin: embedOriginSchema });

/** Takes an origin off the list and ends every embedded session; frames on the other origins sign in again by themselves. */
export const removeEmbedOriginInput = z.object({ ...withIdempotencyKey, origin: z.string().max(200) });

/** Says what happens to visitors nobody here knows. */
export const setEmbedProvisioningInput = z.object({
  ...withIdempotencyKey,
  provisioning: z.enum(embedProvisionings, 'not-a-choice'),
});

/** The settings after a change are read anew. */
export const changeEmbedSettingsOutput = z.null();

/** Input of `embed.switch`. */
export type SwitchEmbeddingInput = z.infer<typeof switchEmbeddingInput>;
/** Input of `embed.addOrigin`. */
export type AddEmbedOriginInput = z.infer<typeof addEmbedOriginInput>;
/** Input of `embed.removeOrigin`. */
export type RemoveEmbedOriginInput = z.infer<typeof removeEmbedOriginInput>;
/** Input of `embed.setProvisioning`. */
export type SetEmbedProvisioningInput = z.infer<typeof setEmbedProvisioningInput>;
