import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';

/** A workspace's logo, decoded and written anew. Public: it stands on the page where people sign in. */
export const WorkspaceLogoEntity = defineEntity({
  name: 'WorkspaceLogo',
  ...tenantGuard('workspace_logo'),
  properties: {
    ...tenantKeys,
    /** PNG, without metadata: mail programs show no WebP. */
    bytes: p.blob().lazy(),
    width: p.integer(),
    height: p.integer(),
    createdAt: p.datetime(),
  },
});

/** A workspace's logo, as stored. */
export type WorkspaceLogo = InferEntity<typeof WorkspaceLogoEntity>;
