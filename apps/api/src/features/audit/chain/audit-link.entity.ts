import { defineEntity, p } from '@mikro-orm/postgresql';
import { appendOnly, tenantGuard } from '../../../db/tenant-entity.ts';

/**
 * One link of a workspace's audit chain: an entry of the log, its number, and a hash over what it says and over the link before it. Written seconds
 * after the entry, so that nothing anybody does waits for the chain. See docs/decisions on the audit chain.
 */
export const AuditLinkEntity = defineEntity({
  name: 'AuditLink',
  ...tenantGuard('audit_link'),
  properties: {
    workspaceId: p.uuid().primary(),
    /** From 1, without gaps. */
    sequence: p.bigint('number').primary(),
    /** No foreign key: an entry that was taken away has to leave its link behind, or nobody would notice. */
    eventId: p.uuid(),
    /** SHA-256, hex; see `linkHash`. */
    hash: p.text(),
    sealedAt: p.datetime(),
  },
  uniques: [{ name: 'audit_link_once', properties: ['workspaceId', 'eventId'] }],
  triggers: appendOnly('audit_link'),
});
