import { createPublicKey, type KeyObject } from 'node:crypto';
import type { EmbedSigningAlgorithm } from '@rostra/shared/embed/embed-key-algorithm';
import { boundedMessage, type FieldMessage } from '@rostra/shared/errors/field-message';
import { AppError } from '../../errors/app-error.ts';

const RSA_BITS = { min: 2_048, max: 4_096 } as const;
const PEM = /^-----BEGIN (?:RSA )?PUBLIC KEY-----\s[A-Za-z0-9+/=\s]+-----END (?:RSA )?PUBLIC KEY-----$/;
const KID = /^[\w.~-]{1,64}$/;

/** Parts of a JWK that only a private or a shared key has. */
const PRIVATE_PARTS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/** A public key as it is stored. */
export interface ReadPublicKey {
  readonly algorithm: Exclude<EmbedSigningAlgorithm, 'HS256'>;
  /** PEM, SubjectPublicKeyInfo. */
  readonly publicKey: string;
  /** The JWK's own, if it has one of a form that fits a header. */
  readonly kid: string | null;
}

/**
 * Reads what an administrator pasted. The algorithm follows from the key and from nothing that stands beside it, so that a key can never be used
 * for another one.
 *
 * @throws AppError `invalid-input` at `publicKey`: `private-key`, `not-a-public-key`, `key-kind`, `key-too-weak`
 */
export function readPublicKey(pasted: string): ReadPublicKey {
  if (/PRIVATE KEY-----/.test(pasted)) throw atPublicKey('private-key');
  const { key, kid } = pasted.startsWith('{') ? fromJwk(pasted) : { key: fromPem(pasted), kid: null };
  return { algorithm: algorithmOf(key), publicKey: key.export({ type: 'spki', format: 'pem' }), kid };
}

/** A refusal at the field of the public key. */
export function atPublicKey(message: FieldMessage, bound?: number): AppError {
  return new AppError('invalid-input', {}, [
    { path: 'publicKey', message: bound === undefined ? message : boundedMessage(message, bound) },
  ]);
}

function fromPem(pem: string): KeyObject {
  if (!PEM.test(pem)) throw atPublicKey('not-a-public-key');
  return made(() => createPublicKey(pem));
}

function fromJwk(text: string): { key: KeyObject; kid: string | null } {
  const jwk = made(() => asRecord(JSON.parse(text)));
  if (PRIVATE_PARTS.some((part) => part in jwk) || jwk.kty === 'oct') throw atPublicKey('private-key');
  if (jwk.use !== undefined && jwk.use !== 'sig') throw atPublicKey('key-kind');
  const key = made(() => createPublicKey({ key: { ...jwk }, format: 'jwk' }));
  const { kid } = jwk;
  return { key, kid: typeof kid === 'string' && KID.test(kid) ? kid : null };
}

function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new TypeError('a JWK is an object');
  return { ...value };
}

function made<Made>(make: () => Made): Made {
  try {
    return make();
  } catch {
    throw atPublicKey('not-a-public-key');
  }
}

function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): ReadPublicKey['algorithm'] {
  if (asymmetricKeyType === 'ed25519') return 'EdDSA';
  if (asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1') return 'ES256';
  if (asymmetricKeyType !== 'rsa') throw atPublicKey('key-kind');
  const bits = asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < RSA_BITS.min || bits > RSA_BITS.max) throw atPublicKey('key-too-weak');
  return 'RS256';
}
