import type { EmbedKeyAlgorithm } from '@rostra/shared/embed/embed-key-algorithm';
import type { GetEmbedSettingsOutput } from '@rostra/shared/embed/get-embed-settings.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { WorkspaceEntity } from '../../workspace/index.ts';
import { exchangeUrl, scriptUrl } from '../embed-addresses.ts';

/** How the workspace may be embedded, without any secret. */
export async function getEmbedSettings(scope: Scope): Promise<GetEmbedSettingsOutput> {
  const workspace = await scope.em.findOneOrFail(WorkspaceEntity, { id: scope.workspaceId });
  return {
    isOn: workspace.isEmbedOn,
    clientId: workspace.embedClientId,
    exchangeUrl: exchangeUrl(scope.deps.publicUrl),
    scriptUrl: scriptUrl(scope.deps.publicUrl),
    provisioning: workspace.embedProvisioning,
    origins: [...workspace.embedOrigins],
    keys: await listKeys(scope),
    canListLoopback: !scope.deps.isProduction,
  };
}

interface KeyRow {
  readonly id: string;
  readonly kid: string;
  readonly algorithm: EmbedKeyAlgorithm;
  readonly createdAt: Date;
  readonly createdByName: string | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

async function listKeys(scope: Scope): Promise<GetEmbedSettingsOutput['keys']> {
  const rows = await scope.em.execute<KeyRow[]>(
    `select k.id, k.kid, k.algorithm, k.created_at as "createdAt", m.name as "createdByName", k.last_used_at as "lastUsedAt", k.revoked_at as "revokedAt"
       from embed_key k left join member m on m.workspace_id = k.workspace_id and m.id = k.created_by_id
      where k.workspace_id = ?
      order by k.revoked_at desc nulls first, k.created_at desc, k.id desc
      limit 20`,
    [scope.workspaceId],
  );
  return rows.map(({ createdAt, lastUsedAt, revokedAt, ...row }) => ({
    ...row,
    createdAt: toInstant(createdAt),
    lastUsedAt: lastUsedAt && toInstant(lastUsedAt),
    revokedAt: revokedAt && toInstant(revokedAt),
  }));
}

function toInstant(at: Date): string {
  return new Date(at).toISOString();
}
