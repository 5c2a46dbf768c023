import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** A member's points by bucket; the only row that a posting locks. Derived from the entries, moved in the same statement. */
export const BalanceEntity = defineEntity({
  name: 'Balance',
  ...tenantGuard('balance'),
  properties: {
    workspaceId: p.uuid().primary(),
    memberId: p.uuid().primary(),
    member: () => parentKey(MemberEntity, 'member_id'),
    status: p.bigint('number').default(0),
    available: p.bigint('number').default(0),
    held: p.bigint('number').default(0),
    spent: p.bigint('number').default(0),
    expired: p.bigint('number').default(0),
    owed: p.bigint('number').default(0),
    sequence: p.bigint('number').default(0),
    /** How many postings the member has; the number of the last one. */
    postings: p.integer().default(0),
    /** Hash of the member's last entry; empty before the first. */
    chainHead: p.text().default(''),
    /** Sum of the status entries that count on a day after `windowStart`: what a tier is placed by, without adding up a year at every award. */
    statusInWindow: p.bigint('number').default(0),
    /** Moved forward by every posting that moves status points; null before the first. */
    windowStart: p.datetime().nullable(),
    /** Who has these points since a merge. On this row because whoever waited for its lock has to learn of it; null for everybody else. */
    mergedIntoId: p.uuid().nullable(),
  },
  checks: [
    {
      name: 'balance_not_negative',
      expression: 'least(status, available, held, spent, expired, owed, sequence) >= 0',
    },
    { name: 'balance_owes_or_has', expression: 'owed = 0 or available = 0' },
  ],
});

/** A member's points by bucket. */
export type StoredBalance = InferEntity<typeof BalanceEntity>;
