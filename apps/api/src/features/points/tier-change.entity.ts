import { tierChangeReasons, tierNames } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { appendOnly, parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** A member's way through the tiers, with what caused each step. Append-only. */
export const TierChangeEntity = defineEntity({
  name: 'TierChange',
  ...tenantGuard('tier_change'),
  properties: {
    ...tenantKeys,
    memberId: p.uuid(),
    member: () => parentKey(MemberEntity, 'member_id'),
    fromTier: p.enum(tierNames),
    toTier: p.enum(tierNames),
    at: p.datetime(),
    /** `renewal` and `grace` leave the tier as it is. */
    reason: p.enum(tierChangeReasons).default('rise'),
    /** Status points that counted at that moment. */
    statusPoints: p.bigint('number'),
    /** The version of the policy that decided it; 0 is the house's own. */
    policyVersion: p.integer().default(0),
    /** The posting that caused it; null for what time or a change of policy caused. */
    postingId: p.uuid().nullable(),
  },
  indexes: [{ properties: ['workspaceId', 'memberId', 'at'] }],
  triggers: appendOnly('tier_change'),
});

/** One step of a member's way through the tiers. */
export type TierChange = InferEntity<typeof TierChangeEntity>;
