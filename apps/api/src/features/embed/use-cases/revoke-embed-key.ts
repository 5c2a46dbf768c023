import type { RevokeEmbedKeyInput } from '@rostra/shared/embed/embed-key.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { endEmbedSessions } from '../../sessions/index.ts';
import { EmbedKeyEntity } from '../embed-key.entity.ts';
import { lockSettings } from '../embed-settings.repository.ts';

/**
 * Revokes a key for good, forgets its secret and ends every embedded session; hosts that sign with another key sign in again by themselves.
 *
 * @throws AppError `not-found`, `changed-meanwhile` when it is revoked already
 */
export async function revokeEmbedKey(scope: Scope, { keyId }: RevokeEmbedKeyInput): Promise<null> {
  await lockSettings(scope);
  const key = await scope.em.findOne(EmbedKeyEntity, { workspaceId: scope.workspaceId, id: keyId });
  if (!key) throw new AppError('not-found');
  if (key.revokedAt) throw new AppError('changed-meanwhile');
  Object.assign(key, { revokedAt: scope.now, secret: '' });
  recordAudit(scope, {
    action: 'embed.revokeKey',
    subjectType: 'embed-key',
    subjectId: keyId,
    before: { kid: key.kid },
  });
  await endEmbedSessions(scope);
  return null;
}
