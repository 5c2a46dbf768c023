import { workspaceExportStates } from '@rostra/shared/workspace/export-workspace.contract';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';

/** Everything a workspace holds, in one archive. Its bytes are in parts and thrown away when its days are over. */
export const WorkspaceExportEntity = defineEntity({
  name: 'WorkspaceExport',
  ...tenantGuard('workspace_export'),
  properties: {
    ...tenantKeys,
    /** No foreign key: the list outlives the person. */
    askedById: p.uuid(),
    askedAt: p.datetime(),
    state: p.enum(workspaceExportStates),
    tablesDone: p.integer().default(0),
    tablesTotal: p.integer().default(0),
    finishedAt: p.datetime().nullable(),
    expiresAt: p.datetime().nullable(),
    sizeBytes: p.bigint('number').nullable(),
  },
  uniques: [
    { name: 'workspace_export_one_at_a_time', properties: ['workspaceId'], where: "state in ('queued', 'running')" },
  ],
  indexes: [{ properties: ['workspaceId', 'askedAt', 'id'] }],
});

/** An export, as stored. */
export type StoredWorkspaceExport = InferEntity<typeof WorkspaceExportEntity>;
