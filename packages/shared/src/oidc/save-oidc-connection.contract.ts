import { signInAudiences } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { emailDomainSchema } from '../joining/email-domain.schema.ts';
import { oidcConnectionSchema, vouchedDomainsMax } from './oidc-connection.schema.ts';

const TEXT_MAX = 300;
const LABEL_MAX = 40;
const ISSUER =
  /^(?:https:\/\/[a-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?(?:\/[\w.~%!$&'()*+,;=:@/-]*)?$/i;
const text = (max: number) => z.string().trim().min(1, 'required').max(max, boundedMessage('too-long', max));

/** The issuer exactly as the provider writes it in its tokens: no query, no hash. Without TLS only on this very machine, in development. */
const issuer = text(TEXT_MAX).regex(ISSUER, 'not-an-issuer');

/**
 * Connects the provider of an audience, or changes it. Another issuer or client forgets who was linked: the same name means somebody else there.
 * Refusals: `invalid-input` at `issuer` for one without TLS in production, at `clientSecret` when there is none yet.
 */
export const saveOidcConnectionInput = z.object({
  audience: z.enum(signInAudiences),
  issuer,
  clientId: text(TEXT_MAX),
  /** Null keeps the one that is stored. */
  clientSecret: text(TEXT_MAX).nullable(),
  label: text(LABEL_MAX),
  vouchedDomains: z
    .array(emailDomainSchema)
    .max(vouchedDomainsMax, boundedMessage('too-many', vouchedDomainsMax))
    .refine((domains) => new Set(domains).size === domains.length, 'given-twice'),
  ...withIdempotencyKey,
});
/** The connection as it is now. */
export const saveOidcConnectionOutput = oidcConnectionSchema;

/** Takes the provider of an audience away. Refusals: `provider-in-use` while its way is on, `not-found`. */
export const removeOidcConnectionInput = z.object({ audience: z.enum(signInAudiences), ...withIdempotencyKey });
/** Nothing is left to tell. */
export const removeOidcConnectionOutput = z.null();

/** Input of `oidc.save`. */
export type SaveOidcConnectionInput = z.infer<typeof saveOidcConnectionInput>;
/** Input of `oidc.remove`. */
export type RemoveOidcConnectionInput = z.infer<typeof removeOidcConnectionInput>;
