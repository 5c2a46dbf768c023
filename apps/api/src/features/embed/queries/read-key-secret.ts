import type { CreateEmbedKeyOutput } from '@rostra/shared/embed/embed-key.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { EmbedKeyEntity } from '../embed-key.entity.ts';
import { openKeySecret } from '../key-secret.ts';

/**
 * A key with its secret, to be shown to whoever has just made it and to nobody else: no procedure reads it for an id that a caller brings.
 *
 * @throws AppError `not-found`, also when it was revoked meanwhile
 */
export async function readKeySecret(scope: Scope, keyId: string): Promise<CreateEmbedKeyOutput> {
  const key = await scope.em.findOne(EmbedKeyEntity, { workspaceId: scope.workspaceId, id: keyId, revokedAt: null });
  if (!key?.secret) throw new AppError('not-found');
  return { keyId, kid: key.kid, secret: openKeySecret(scope.deps.secrets, key) };
}
