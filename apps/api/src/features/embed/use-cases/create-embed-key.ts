import { randomBytes } from 'node:crypto';
import type { Scope } from '../../../db/workspace-scope.ts';
import { lockSettings } from '../embed-settings.repository.ts';
import { addKey, newKid } from './add-key.ts';

const SECRET_BYTES = 32;

/**
 * Makes a key with 32 random bytes; gives its id. The secret is not in the answer, so that it is not kept with the answers for retries: see
 * `readKeySecret`.
 *
 * @throws AppError `embed-keys-full` while two that sign are active
 */
export async function createEmbedKey(scope: Scope): Promise<{ readonly keyId: string }> {
  await lockSettings(scope);
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const { id } = await addKey(scope, 'embed.createKey', { kid: newKid(), algorithm: 'HS256', secret });
  return { keyId: id };
}
