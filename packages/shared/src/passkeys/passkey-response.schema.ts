import { z } from 'zod';

const bytes = z
  .string()
  .min(1)
  .max(20_000)
  .regex(/^[\w-]+=*$/);

/** What a browser answers when it made a passkey, as WebAuthn writes it in JSON. Only what is verified is kept of it. */
export const newPasskeyResponseSchema = z.object({
  id: bytes.max(1_500),
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
});

/** What a browser answers when a passkey was used. */
export const passkeyResponseSchema = z.object({
  id: bytes.max(1_500),
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.max(200).optional(),
  }),
});

/** What a person calls a passkey. */
export const passkeyNameSchema = z.string().trim().min(1, 'required').max(60, 'too-long:60');

/** What a browser answers when it made a passkey. */
export type NewPasskeyResponse = z.infer<typeof newPasskeyResponseSchema>;
/** What a browser answers when a passkey was used. */
export type PasskeyResponse = z.infer<typeof passkeyResponseSchema>;
