import { createHmac, type KeyObject, sign as signBytes } from 'node:crypto';

/** A key that a forger holds, and the signature it makes by itself. */
export interface ForgingKey {
  readonly kid: string;
  readonly alg: 'HS256' | 'ES256' | 'EdDSA' | 'RS256';
  /** The private key, or the shared secret. */
  readonly key: KeyObject;
}

/** A JSON object of a token, with anything in it. */
export type Part = Record<string, unknown>;

/** What a token is made of. Strings are taken as they are, in place of the JSON of an object. */
export interface ForgedParts {
  readonly header: Part | string;
  readonly payload: Part | string;
}

/** Base64url of a part. */
export function encodePart(part: Part | string): string {
  return Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
}

/** The header of a proof as it should be. */
export function rightHeader({ kid, alg }: ForgingKey): Part {
  return { alg, typ: 'rostra-embed+jwt', kid };
}

/** The token of these parts, signed as the key signs, whatever the header says. */
export function forgeProof({ header, payload }: ForgedParts, key: ForgingKey): string {
  const signed = `${encodePart(header)}.${encodePart(payload)}`;
  return `${signed}.${signatureOf(signed, key).toString('base64url')}`;
}

/** The signature of a text by the key's own algorithm. */
export function signatureOf(text: string, { alg, key }: ForgingKey): Buffer {
  const bytes = Buffer.from(text);
  if (alg === 'HS256') return createHmac('sha256', key).update(bytes).digest();
  if (alg === 'EdDSA') return signBytes(null, bytes, key);
  return signBytes('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' });
}

/** The same token with another signature. */
export function withSignature(proof: string, change: (signature: Buffer) => Buffer): string {
  const [header = '', payload = '', signature = ''] = proof.split('.');
  return `${header}.${payload}.${change(Buffer.from(signature, 'base64url')).toString('base64url')}`;
}
