import { z } from 'zod';

const credentialSchema = z.object({
  id: z.string(),
  type: z.literal('public-key'),
  transports: z.array(z.string()).optional(),
});

/** How a browser is asked to make a passkey. */
export const newPasskeyOptionsSchema = z.object({
  rp: z.object({ name: z.string(), id: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ alg: z.number(), type: z.literal('public-key') })),
  timeout: z.number(),
  excludeCredentials: z.array(credentialSchema),
  authenticatorSelection: z.object({
    residentKey: z.enum(['preferred', 'required', 'discouraged']),
    userVerification: z.enum(['preferred', 'required', 'discouraged']),
  }),
  attestation: z.literal('none'),
});

/** How a browser is asked to use a passkey. */
export const passkeyOptionsSchema = z.object({
  rpId: z.string(),
  challenge: z.string(),
  timeout: z.number(),
  allowCredentials: z.array(credentialSchema),
  userVerification: z.enum(['preferred', 'required', 'discouraged']),
});

/** How a browser is asked to make a passkey. */
export type NewPasskeyOptions = z.infer<typeof newPasskeyOptionsSchema>;
/** How a browser is asked to use a passkey. */
export type PasskeyOptions = z.infer<typeof passkeyOptionsSchema>;
