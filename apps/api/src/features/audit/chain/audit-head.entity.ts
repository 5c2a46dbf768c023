import { defineEntity, p } from '@mikro-orm/postgresql';
import { appendOnly, tenantGuard } from '../../../db/tenant-entity.ts';

/** Where the audit chain ended in one night, as it was published. Append-only: a head that somebody has seen cannot become another one. */
export const AuditHeadEntity = defineEntity({
  name: 'AuditHead',
  ...tenantGuard('audit_head'),
  properties: {
    workspaceId: p.uuid().primary(),
    /** Calendar day in the workspace's zone. */
    night: p.date().primary(),
    /** Of the last link; 0 before the first. */
    sequence: p.bigint('number'),
    /** SHA-256, hex; empty before the first. */
    hash: p.text(),
    at: p.datetime(),
  },
  triggers: appendOnly('audit_head'),
});
