import type { ClaimedEmail } from '@rostra/points-engine';
import { z } from 'zod';

/** Whom a provider's token means. */
export interface ClaimedPerson {
  readonly issuer: string;
  readonly subject: string;
  /** As the provider writes it; null when it says none. */
  readonly name: string | null;
  readonly email: ClaimedEmail;
}

/** The tenant in which Microsoft keeps everybody's private accounts: nobody's own directory. */
const CONSUMER_TENANT = '9188040d-6c67-4c5b-b112-36a304b66dad';
const GOOGLE = 'https://accounts.google.com';
const GUEST = 1;

const address = z.email().max(254).toLowerCase();
/** Some providers write a boolean as a number or in words. */
const truth = z.union([
  z.boolean(),
  z.literal([1, '1', 'true']).transform(() => true),
  z.literal([0, '0', 'false']).transform(() => false),
]);

const claimsSchema = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  name: z.string().trim().min(1).max(120).nullable().catch(null),
  email: address.nullable().catch(null),
  email_verified: truth.nullable().catch(null),
  /** Google: the organization that keeps the account. */
  hd: z.string().toLowerCase().optional().catch(undefined),
  /** Entra: the tenant. */
  tid: z.string().optional().catch(undefined),
  /** Entra: whether the address's domain belongs to the tenant. */
  xms_edov: truth.nullable().catch(null),
  /** Entra: 1 for a guest of the tenant. */
  acct: z.number().optional().catch(undefined),
  /** Entra: the name to sign in with, which is an address of the tenant for all but guests. */
  preferred_username: address.nullable().catch(null),
});

/**
 * Reads claims as Google, Entra and the others write them. Entra says nothing of `email_verified`, and what its `email` says may be anything that
 * somebody typed; it is believed only from a tenant of its own, whose administrators answer for it, and never for guests.
 */
export function claimedPerson(claims: Readonly<Record<string, unknown>>): ClaimedPerson {
  const read = claimsSchema.parse(claims);
  const isOwnDirectory = isOwnTenant(read.iss, read.tid) && read.acct !== GUEST;
  const email = read.email ?? (isOwnDirectory ? read.preferred_username : null);
  const hosted = read.iss === GOOGLE || read.hd !== undefined ? { hostedDomain: read.hd ?? null } : {};
  const isVerified = read.email_verified ?? read.xms_edov;
  return {
    issuer: read.iss,
    subject: read.sub,
    name: read.name,
    email: { email, isVerified, isOwnDirectory, ...hosted },
  };
}

/** `https://login.microsoftonline.com/<tid>/v2.0`: an issuer for one tenant, as opposed to one for everybody. */
function isOwnTenant(issuer: string, tenant: string | undefined): boolean {
  return tenant !== undefined && tenant !== CONSUMER_TENANT && issuer.endsWith(`/${tenant}/v2.0`);
}
