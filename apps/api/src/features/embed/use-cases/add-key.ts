import { randomBytes } from 'node:crypto';
import type { AuditAction } from '@rostra/shared/audit/audit-action';
import { activeEmbedKeysMax } from '@rostra/shared/embed/get-embed-settings.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { EmbedKeyEntity, type StoredEmbedKey } from '../embed-key.entity.ts';
import { sealKeySecret } from '../key-secret.ts';
import { requireRecentAdmin } from '../require-recent-admin.ts';

const KID_BYTES = 6;

/** A key's name and what it is made of. */
export interface NewKey extends Pick<StoredEmbedKey, 'kid' | 'algorithm'> {
  /** As it is; stored sealed. */
  readonly secret?: string;
  readonly publicKey?: string;
  readonly secretHash?: string;
}

/** A fresh name for a key. */
export function newKid(): string {
  return `key-${randomBytes(KID_BYTES).toString('hex')}`;
}

/**
 * Adds a key while the settings are locked. Keys that sign and bearer keys are counted apart: a host uses one way, and needs two of it to change over.
 *
 * Whoever holds one can come in as any champion, so that making one asks for a recent sign-in.
 *
 * @throws AppError `sign-in-not-recent`, `embed-keys-full`
 */
export async function addKey(scope: Scope, action: AuditAction, { secret, ...key }: NewKey): Promise<StoredEmbedKey> {
  requireRecentAdmin(scope);
  const { workspaceId } = scope;
  const alike = key.algorithm === 'bearer' ? key.algorithm : { $ne: 'bearer' as const };
  const active = await scope.em.count(EmbedKeyEntity, { workspaceId, algorithm: alike, revokedAt: null });
  if (active >= activeEmbedKeysMax) throw new AppError('embed-keys-full', { limit: activeEmbedKeysMax });
  const id = scope.newId();
  const stored = scope.em.create(EmbedKeyEntity, {
    workspaceId,
    id,
    secret: secret === undefined ? '' : sealKeySecret(scope.deps.secrets, { workspaceId, id }, secret),
    ...key,
    createdById: scope.actor.memberId,
    createdAt: scope.now,
  });
  const { kid, algorithm } = key;
  recordAudit(scope, { action, subjectType: 'embed-key', subjectId: stored.id, after: { kid, algorithm } });
  return stored;
}
