import { randomBytes } from 'node:crypto';
import { activeEmbedKeysMax } from '@rostra/shared/embed/get-embed-settings.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { EmbedKeyEntity } from '../embed-key.entity.ts';
import { lockSettings } from '../embed-settings.repository.ts';

const SECRET_BYTES = 32;
const KID_BYTES = 6;

/**
 * Makes a key with 32 random bytes; gives its id. The secret is not in the answer, so that it is not kept with the answers for retries: see
 * `readKeySecret`.
 *
 * @throws AppError `embed-keys-full` while two are active
 */
export async function createEmbedKey(scope: Scope): Promise<{ readonly keyId: string }> {
  await lockSettings(scope);
  const active = await scope.em.count(EmbedKeyEntity, { workspaceId: scope.workspaceId, revokedAt: null });
  if (active >= activeEmbedKeysMax) throw new AppError('embed-keys-full', { limit: activeEmbedKeysMax });
  const key = scope.em.create(EmbedKeyEntity, {
    workspaceId: scope.workspaceId,
    id: scope.newId(),
    kid: `key-${randomBytes(KID_BYTES).toString('hex')}`,
    algorithm: 'HS256',
    secret: randomBytes(SECRET_BYTES).toString('base64url'),
    createdById: scope.actor.memberId,
    createdAt: scope.now,
  });
  recordAudit(scope, {
    action: 'embed.createKey',
    subjectType: 'embed-key',
    subjectId: key.id,
    after: { kid: key.kid, algorithm: key.algorithm },
  });
  return { keyId: key.id };
}
