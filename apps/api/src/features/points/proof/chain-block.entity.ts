import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard } from '../../../db/tenant-entity.ts';

/**
 * The node over a block of leaves of one night's tree: what a path needs of everybody but the block's own members. Thrown away with the leaves.
 */
export const ChainBlockEntity = defineEntity({
  name: 'ChainBlock',
  ...tenantGuard('chain_block'),
  properties: {
    workspaceId: p.uuid().primary(),
    night: p.date().primary(),
    /** From 0, in the order of the leaves. */
    place: p.integer().primary(),
    /** SHA-256, hex. */
    hash: p.text(),
  },
});
