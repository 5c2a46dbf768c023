import { joinRequestStates } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { AccountEntity } from '../members/account.entity.ts';

/** Somebody who wants to join and is answered by staff once. Their address is proven. */
export const JoinRequestEntity = defineEntity({
  name: 'JoinRequest',
  ...tenantGuard('join_request'),
  properties: {
    ...tenantKeys,
    /** Lower case. */
    email: p.text(),
    name: p.text(),
    note: p.text(),
    state: p.enum(joinRequestStates),
    /** Waiting: the account whose domain the address has. Approved: the account they joined. */
    accountId: p.uuid().nullable(),
    account: () => parentKey(AccountEntity, 'account_id').nullable(),
    /** Approved: the champion they became. No foreign key: merging people must not move the history. */
    memberId: p.uuid().nullable(),
    askedAt: p.datetime(),
    decidedAt: p.datetime().nullable(),
    /** No foreign key: the history outlives the person. */
    decidedById: p.uuid().nullable(),
    words: p.text().default(''),
  },
  uniques: [{ name: 'join_request_waits_once', properties: ['workspaceId', 'email'], where: "state = 'waiting'" }],
  indexes: [
    { properties: ['workspaceId', 'state', 'askedAt', 'id'] },
    { properties: ['workspaceId', 'state', 'decidedAt', 'id'] },
    { properties: ['workspaceId', 'accountId'] },
  ],
  checks: [
    { name: 'join_request_decided_has_moment', expression: "(state = 'waiting') = (decided_at is null)" },
    { name: 'join_request_email_is_lower_case', expression: 'email = lower(email)' },
  ],
});

/** Somebody who wants to join, as stored. */
export type StoredJoinRequest = InferEntity<typeof JoinRequestEntity>;
