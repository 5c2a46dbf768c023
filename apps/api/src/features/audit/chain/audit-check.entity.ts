import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard } from '../../../db/tenant-entity.ts';

/** How the audit chain was found when it was last computed again from its beginning. One row for each workspace. */
export const AuditCheckEntity = defineEntity({
  name: 'AuditCheck',
  ...tenantGuard('audit_check'),
  properties: {
    workspaceId: p.uuid().primary(),
    checkedAt: p.datetime(),
    /** Everything up to this link is as it was written. */
    goodThrough: p.bigint('number'),
    /** The first link that does not fit; null when all of them do. */
    brokenAt: p.bigint('number').nullable(),
  },
});
