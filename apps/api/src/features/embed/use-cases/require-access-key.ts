import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { hashSecret } from '../../tokens/index.ts';
import { EmbedKeyEntity, type StoredEmbedKey } from '../embed-key.entity.ts';
import { noteUse } from './take-active-key.ts';

/**
 * The active workspace key with this secret, for calls from server to server, with its use noted to the hour; null when there is none: a revoked one and one
 * of another workspace are none.
 */
export async function findAccessKey(scope: Scope, secret: string): Promise<StoredEmbedKey | null> {
  const { workspaceId, now } = scope;
  const where = { workspaceId, algorithm: 'bearer', secretHash: hashSecret(secret), revokedAt: null } as const;
  const key = await scope.em.findOne(EmbedKeyEntity, where);
  if (key) noteUse(key, now);
  return key;
}

/**
 * Lets a call from server to server in by its workspace key.
 *
 * @throws AppError `workspace-key-refused`
 */
export async function requireAccessKey(scope: Scope, secret: string): Promise<void> {
  const key = await findAccessKey(scope, secret);
  if (!key) throw new AppError('workspace-key-refused');
}
