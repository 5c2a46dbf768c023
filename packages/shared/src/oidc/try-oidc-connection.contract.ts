import { signInAudiences } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';

/** What is looked at when a connection is tried, in this order; those after a `bad` one that they rest on are left out. */
export const oidcChecks = [
  'reachable',
  'issuer',
  'code-flow',
  'proof-key',
  'issuer-in-answer',
  'scopes',
  'signing-keys',
  'client',
] as const;

/** What can be found, beyond plain yes. Each has a sentence on screen. */
export const oidcFindings = [
  'fine',
  'no-answer',
  'private-address',
  'not-found-there',
  'not-a-provider',
  'other-issuer',
  'no-code-flow',
  'not-announced',
  'no-email-scope',
  'no-keys',
  'client-refused',
  'not-tried',
] as const;

/** Tries the stored connection of an audience: asks the provider who it is, what it can do, and whether it knows the client. Signs nobody in. */
export const tryOidcConnectionInput = z.object({ audience: z.enum(signInAudiences) });

/** Answer of `oidc.try`. */
export const tryOidcConnectionOutput = z.object({
  findings: z.array(
    z.object({
      check: z.enum(oidcChecks),
      /** `note`: works, and a person should know. */
      tone: z.enum(['good', 'note', 'bad']),
      finding: z.enum(oidcFindings),
      /** What was found instead, in the provider's words: an issuer, a status, an error code. */
      detail: z.string().nullable(),
    }),
  ),
});

/** What is looked at when a connection is tried. */
export type OidcCheck = (typeof oidcChecks)[number];
/** What can be found. */
export type OidcFinding = (typeof oidcFindings)[number];
/** Input of `oidc.try`. */
export type TryOidcConnectionInput = z.infer<typeof tryOidcConnectionInput>;
/** Answer of `oidc.try`. */
export type TryOidcConnectionOutput = z.infer<typeof tryOidcConnectionOutput>;
