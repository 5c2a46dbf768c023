import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import type { HostPerson } from './host-people.ts';

/** What a customer's backend keeps in its configuration. */
export interface SigningKey {
  /** Where Rostra lives, without a slash at the end. */
  readonly portalUrl: string;
  readonly clientId: string;
  readonly kid: string;
  /** Base64url, as Rostra showed it. */
  readonly secret: string;
}

const LIFE_SECONDS = 60;

/**
 * A fresh proof of who is signed in, made as docs/embedding.md tells a customer to make it. It uses nothing of Rostra's own code, so that the demo
 * shows what an outsider can do.
 */
export function signProof(key: SigningKey, { id, email, name, company }: HostPerson): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ email, email_verified: true, name, account: company })
    .setProtectedHeader({ alg: 'HS256', typ: 'rostra-embed+jwt', kid: key.kid })
    .setIssuer(key.clientId)
    .setAudience(`${key.portalUrl}/embed/exchange`)
    .setSubject(id)
    .setIssuedAt(now)
    .setExpirationTime(now + LIFE_SECONDS)
    .setJti(randomBytes(16).toString('base64url'))
    .sign(Buffer.from(key.secret, 'base64url'));
}
