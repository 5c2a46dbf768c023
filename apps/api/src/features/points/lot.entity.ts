import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { PostingEntity } from './posting.entity.ts';

/** Reward points of one award, with a date of their own. */
export const LotEntity = defineEntity({
  name: 'Lot',
  ...tenantGuard('lot'),
  properties: {
    ...tenantKeys,
    memberId: p.uuid(),
    postingId: p.uuid(),
    posting: () => parentKey(PostingEntity, 'posting_id'),
    /** The lot these points were in before a merge or a late release; null for an award's own. No foreign key: never changed, never deleted. */
    fromLotId: p.uuid().nullable(),
    amount: p.bigint('number'),
    remaining: p.bigint('number'),
    earnedAt: p.datetime(),
    expiresAt: p.datetime(),
  },
  indexes: [
    { properties: ['workspaceId', 'memberId', 'expiresAt'], name: 'lot_open', where: 'remaining > 0' },
    { properties: ['workspaceId', 'postingId'] },
    { properties: ['workspaceId', 'fromLotId'], name: 'lot_followed', where: 'from_lot_id is not null' },
  ],
  checks: [{ name: 'lot_remaining_within_amount', expression: 'remaining >= 0 and remaining <= amount' }],
});

/** Reward points of one award. */
export type StoredLot = InferEntity<typeof LotEntity>;
