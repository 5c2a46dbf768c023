import { signInAudiences } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';

/** Domains that one provider answers for, at most. */
export const vouchedDomainsMax = 50;

/** A provider that signs one audience in, as its settings show it. The secret is never shown again. */
export const oidcConnectionSchema = z.object({
  audience: z.enum(signInAudiences),
  issuer: z.string(),
  clientId: z.string(),
  /** What the button on the sign-in page says behind "Continue with". */
  label: z.string(),
  /** Domains of addresses that this provider answers for. None: nobody new of the team, and every verified address of champions. */
  vouchedDomains: z.array(z.string()),
  changedAt: z.iso.datetime(),
});

/** A provider that signs one audience in. */
export type OidcConnection = z.infer<typeof oidcConnectionSchema>;
