import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { appendOnly, parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** A deed that was accepted and paid nothing, because a limit was reached: which one, and when it resets, is in the explanation. */
export const AwardRefusalEntity = defineEntity({
  name: 'AwardRefusal',
  ...tenantGuard('award_refusal'),
  properties: {
    ...tenantKeys,
    memberId: p.uuid(),
    member: () => parentKey(MemberEntity, 'member_id'),
    sourceType: p.text(),
    sourceId: p.text(),
    sourcePart: p.text(),
    rule: p.text(),
    ruleVersion: p.integer(),
    occurredAt: p.datetime(),
    recordedAt: p.datetime(),
    /** Who approved the deed; null when the system did. */
    actorId: p.uuid().nullable(),
    /** The engine's whole reckoning, as on a posting. */
    explanation: p.json<AwardExplanation>(),
  },
  uniques: [
    {
      name: 'award_refusal_once_per_source',
      properties: ['workspaceId', 'sourceType', 'sourceId', 'sourcePart'],
    },
  ],
  indexes: [{ properties: ['workspaceId', 'memberId', 'recordedAt', 'id'] }],
  triggers: appendOnly('award_refusal'),
});

/** A deed that paid nothing, as stored. */
export type StoredAwardRefusal = InferEntity<typeof AwardRefusalEntity>;
