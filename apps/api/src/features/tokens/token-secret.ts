import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;
const ID_BYTES = 16;

/**
 * A fresh secret: workspace id and 256 random bits, base64url (64 characters). The workspace travels inside, so that the lookup happens under
 * row-level security like any other; the randomness alone protects it.
 */
export function newTokenSecret(workspaceId: string): string {
  return Buffer.concat([Buffer.from(workspaceId.replaceAll('-', ''), 'hex'), randomBytes(SECRET_BYTES)]).toString(
    'base64url',
  );
}

/** The workspace a secret claims to belong to, or null when it is none of ours. Proves nothing by itself. */
export function workspaceOfSecret(secret: string): string | null {
  const bytes = Buffer.from(secret, 'base64url');
  if (bytes.length !== ID_BYTES + SECRET_BYTES) return null;
  const hex = bytes.subarray(0, ID_BYTES).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** What is stored of a secret: its SHA-256, hex. The secret has 256 random bits, so no salt or slow hash is needed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
