import type { Scope } from '../../../db/workspace-scope.ts';
import { EmbedKeyEntity, type StoredEmbedKey } from '../embed-key.entity.ts';
import { refuseProof } from '../refuse-proof.ts';
import { type VerifyingKey, verifyingKey } from '../verifying-key.ts';

const HOUR_MS = 3_600_000;

/** A key that signs, by its name. */
export interface ActiveKey extends VerifyingKey {
  readonly id: string;
}

/**
 * The active key of this name in this workspace, with its use noted to the hour.
 *
 * @throws AppError `embed-proof-refused` with `key` when there is none; a revoked one, a bearer key and one of another workspace are none
 */
export async function takeActiveKey(scope: Scope, kid: string): Promise<ActiveKey> {
  const stored = await scope.em.findOne(EmbedKeyEntity, { workspaceId: scope.workspaceId, kid, revokedAt: null });
  const verifying = stored && verifyingKey(stored, scope.deps.secrets);
  if (!verifying) throw refuseProof('key');
  noteUse(stored, scope.now);
  return { id: stored.id, ...verifying };
}

/** Notes that a key is in use, to the hour. */
export function noteUse(key: StoredEmbedKey, now: Date): void {
  const { lastUsedAt } = key;
  const isNoted = lastUsedAt !== null && lastUsedAt !== undefined && now.getTime() - lastUsedAt.getTime() < HOUR_MS;
  if (!isNoted) key.lastUsedAt = now;
}
