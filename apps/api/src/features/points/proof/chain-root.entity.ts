import { defineEntity, p } from '@mikro-orm/postgresql';
import { appendOnly, tenantGuard } from '../../../db/tenant-entity.ts';

/**
 * The root over every member's chain of one night, as it was published. Append-only: a root that somebody has seen cannot become
 * another one.
 */
export const ChainRootEntity = defineEntity({
  name: 'ChainRoot',
  ...tenantGuard('chain_root'),
  properties: {
    workspaceId: p.uuid().primary(),
    /** Calendar day in the workspace's zone. */
    night: p.date().primary(),
    /** SHA-256, hex. */
    root: p.text(),
    /** How many chains it covers. */
    members: p.integer(),
    at: p.datetime(),
  },
  triggers: appendOnly('chain_root'),
});
