import type { Scope } from '../../../db/workspace-scope.ts';
import { EmbedKeyEntity, type StoredEmbedKey } from '../embed-key.entity.ts';
import { refuseProof } from '../refuse-proof.ts';

const HOUR_MS = 3_600_000;

/**
 * The active key of this name in this workspace, with its use noted to the hour.
 *
 * @throws AppError `embed-proof-refused` with `key` when there is none; a revoked one and one of another workspace are none
 */
export async function takeActiveKey(scope: Scope, kid: string): Promise<StoredEmbedKey> {
  const { workspaceId, now } = scope;
  const key = await scope.em.findOne(EmbedKeyEntity, { workspaceId, kid, revokedAt: null });
  if (!key) throw refuseProof('key');
  const isNoted =
    key.lastUsedAt !== null && key.lastUsedAt !== undefined && now.getTime() - key.lastUsedAt.getTime() < HOUR_MS;
  if (!isNoted) key.lastUsedAt = now;
  return key;
}
