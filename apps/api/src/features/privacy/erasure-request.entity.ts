import { erasureStates } from '@rostra/shared/privacy/erasure-request.schema';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** A champion's wish to be erased. Kept afterwards, with ids and dates alone, as the proof that it was heard. */
export const ErasureRequestEntity = defineEntity({
  name: 'ErasureRequest',
  ...tenantGuard('erasure_request'),
  properties: {
    ...tenantKeys,
    memberId: p.uuid(),
    member: () => parentKey(MemberEntity, 'member_id'),
    /** The champion, or an administrator who was asked by mail. No foreign keys: the request outlives both. */
    askedById: p.uuid(),
    askedAt: p.datetime(),
    /** From then on the next night carries it out. */
    dueAt: p.datetime(),
    state: p.enum(erasureStates),
    endedAt: p.datetime().nullable(),
    /** Null when the system carried it out, and while it waits. */
    endedById: p.uuid().nullable(),
  },
  uniques: [{ name: 'erasure_request_one_waits', properties: ['workspaceId', 'memberId'], where: "state = 'waiting'" }],
  indexes: [{ properties: ['workspaceId', 'state', 'dueAt', 'id'] }, { properties: ['workspaceId', 'endedAt', 'id'] }],
  checks: [{ name: 'erasure_request_ended_or_waits', expression: "(state = 'waiting') = (ended_at is null)" }],
});

/** A champion's wish to be erased, as stored. */
export type StoredErasureRequest = InferEntity<typeof ErasureRequestEntity>;
