import { randomBytes } from 'node:crypto';
import type { CreateAccessKeyOutput } from '@rostra/shared/embed/access-key.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { SecretBox } from '../../../secrets/secret-box.ts';
import { hashSecret } from '../../tokens/index.ts';
import { lockSettings } from '../embed-settings.repository.ts';
import { addKey, newKid } from './add-key.ts';

const SECRET_BYTES = 32;

/** The new key as it is kept with the answers for retries: its secret sealed, so that a retry shows it again and a copy of the database does not. */
export interface SealedAccessKey extends Omit<CreateAccessKeyOutput, 'secret'> {
  readonly sealed: string;
}

/**
 * Makes a workspace key for calls from server to server, stored as a hash.
 *
 * @throws AppError `embed-keys-full` while two such keys are active
 */
export async function createAccessKey(scope: Scope): Promise<SealedAccessKey> {
  await lockSettings(scope);
  const secret = `rostra_${randomBytes(SECRET_BYTES).toString('base64url')}`;
  const kid = newKid();
  const material = { algorithm: 'bearer', secretHash: hashSecret(secret) } as const;
  const { id } = await addKey(scope, 'embed.createAccessKey', { kid, ...material });
  return { keyId: id, kid, sealed: scope.deps.secrets.seal(secret, placeOf(id)) };
}

/** The answer for whoever made the key. */
export function showAccessKey(box: SecretBox, { sealed, keyId, kid }: SealedAccessKey): CreateAccessKeyOutput {
  return { keyId, kid, secret: box.open(sealed, placeOf(keyId)) };
}

function placeOf(keyId: string): string {
  return `embed_access_key:${keyId}`;
}
