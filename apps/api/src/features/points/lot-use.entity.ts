import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { LotEntity } from './lot.entity.ts';
import { PostingEntity } from './posting.entity.ts';

/** How many points a posting took from a lot (above 0) or gave back to it (below 0). */
export const LotUseEntity = defineEntity({
  name: 'LotUse',
  ...tenantGuard('lot_use'),
  properties: {
    workspaceId: p.uuid().primary(),
    postingId: p.uuid().primary(),
    posting: () => parentKey(PostingEntity, 'posting_id'),
    lotId: p.uuid().primary(),
    lot: () => parentKey(LotEntity, 'lot_id'),
    amount: p.bigint('number'),
  },
  indexes: [{ properties: ['workspaceId', 'lotId'] }],
  checks: [{ name: 'lot_use_moves_something', expression: 'amount <> 0' }],
});
