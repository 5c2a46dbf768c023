import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { WorkspaceExportEntity } from './workspace-export.entity.ts';

/** A piece of an export's archive, about a megabyte: one value of the database holds no archive of gigabytes. */
export const WorkspaceExportPartEntity = defineEntity({
  name: 'WorkspaceExportPart',
  ...tenantGuard('workspace_export_part'),
  properties: {
    workspaceId: p.uuid().primary(),
    exportId: p.uuid().primary(),
    export: () => parentKey(WorkspaceExportEntity, 'export_id'),
    /** From 0. */
    number: p.integer().primary(),
    bytes: p.blob().lazy(),
  },
});
