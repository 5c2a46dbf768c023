import { postingKinds, surfaces } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { appendOnly, parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** One thing that happened to a member's points. Written by the posting statement alone, never changed. */
export const PostingEntity = defineEntity({
  name: 'Posting',
  ...tenantGuard('posting'),
  properties: {
    ...tenantKeys,
    kind: p.enum(postingKinds),
    memberId: p.uuid(),
    member: () => parentKey(MemberEntity, 'member_id'),
    /** From 1 for each member, without gaps: the line of the statement, so that a page is found without reading what is before it. */
    number: p.integer(),
    /** Sequence of its last entry; 0 when it moved nothing. */
    lastSequence: p.bigint('number'),
    sourceType: p.text(),
    sourceId: p.text(),
    sourcePart: p.text(),
    rule: p.text(),
    ruleVersion: p.integer(),
    idempotencyKey: p.text(),
    inputHash: p.text(),
    occurredAt: p.datetime(),
    recordedAt: p.datetime(),
    /** Who did or approved it; null when the system did. No foreign key: the ledger outlives the person. */
    actorId: p.uuid().nullable(),
    surface: p.enum(surfaces),
    reason: p.text().nullable(),
    reversesId: p.uuid().nullable(),
    /** How the amount came about: base, campaigns, streak, caps. Null where there was nothing to weigh. */
    explanation: p.json<unknown>().nullable(),
  },
  uniques: [
    { name: 'posting_idempotency_key', properties: ['workspaceId', 'idempotencyKey'] },
    { name: 'posting_reverses_once', properties: ['workspaceId', 'reversesId'], where: 'reverses_id is not null' },
    { name: 'posting_numbered', properties: ['workspaceId', 'memberId', 'number'] },
    // One posting of a kind per source and part: an award happens once, and so do the hold, the release and the spend of a redemption.
    { name: 'posting_once_per_source', properties: ['workspaceId', 'kind', 'sourceType', 'sourceId', 'sourcePart'] },
  ],
  indexes: [
    { properties: ['workspaceId', 'memberId', 'occurredAt'] },
    // What happened in a workspace on a day or in a month. Grows at its right edge alone.
    { name: 'posting_recorded', properties: ['workspaceId', 'recordedAt'] },
    {
      name: 'posting_corrections',
      properties: ['workspaceId', 'recordedAt', 'id'],
      where: "kind in ('reversal', 'grant')",
    },
  ],
  triggers: [
    ...appendOnly('posting', 'reason'),
    // What moves status points leaves word that boards and badges lag behind. A trigger, so that no way of posting can forget it; it takes 14 microseconds.
    {
      name: 'posting_leaves_word',
      timing: 'after',
      events: ['insert'],
      body: `if new.kind in ('award', 'reversal', 'grant', 'opening', 'merge') then insert into recognition_due (workspace_id, id, member_id) values (new.workspace_id, new.id, new.member_id); end if; return null`,
    },
  ],
});

/** One thing that happened to a member's points. */
export type StoredPosting = InferEntity<typeof PostingEntity>;
