import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import type { EmbedSigningAlgorithm } from '@rostra/shared/embed/embed-key-algorithm';
import type { SecretBox } from '../../secrets/secret-box.ts';
import type { StoredEmbedKey } from './embed-key.entity.ts';
import { openKeySecret } from './key-secret.ts';

/** The registered key that a proof names, with the one algorithm it may be used for. */
export interface VerifyingKey {
  readonly algorithm: EmbedSigningAlgorithm;
  readonly key: KeyObject;
}

/** What verifies a signature by a stored key; null for one that signs nothing. */
export function verifyingKey(stored: StoredEmbedKey, box: SecretBox): VerifyingKey | null {
  const { algorithm, publicKey } = stored;
  if (algorithm === 'bearer') return null;
  if (algorithm === 'HS256') return { algorithm, key: createSecretKey(openKeySecret(box, stored), 'base64url') };
  return publicKey ? { algorithm, key: createPublicKey(publicKey) } : null;
}
