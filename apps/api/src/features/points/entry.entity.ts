import { buckets } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { appendOnly, parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { PostingEntity } from './posting.entity.ts';

/** One bucket moved by a posting. Each hash covers the entry and the member's hash before it, so that nothing can be changed unseen. */
export const EntryEntity = defineEntity({
  name: 'Entry',
  ...tenantGuard('entry'),
  properties: {
    workspaceId: p.uuid().primary(),
    memberId: p.uuid().primary(),
    /** From 1 for each member, without gaps. */
    sequence: p.bigint('number').primary(),
    postingId: p.uuid(),
    posting: () => parentKey(PostingEntity, 'posting_id'),
    bucket: p.enum(buckets),
    amount: p.bigint('number'),
    balanceAfter: p.bigint('number'),
    /** The day it counts on: that of its posting, but for the status points of a merge, which keep theirs. */
    occurredAt: p.datetime(),
    /** SHA-256, hex. */
    chainHash: p.text(),
  },
  indexes: [
    { properties: ['workspaceId', 'memberId', 'bucket', 'occurredAt'] },
    { properties: ['workspaceId', 'postingId'] },
  ],
  checks: [
    { name: 'entry_moves_something', expression: 'amount <> 0' },
    { name: 'entry_balance_not_negative', expression: 'balance_after >= 0' },
  ],
  triggers: appendOnly('entry'),
});

/** One bucket moved by a posting. */
export type StoredEntry = InferEntity<typeof EntryEntity>;
