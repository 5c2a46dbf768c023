import { tierNames, tierReplacements } from '@rostra/points-engine/vocabulary';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** What a draft would do to one champion, worked out for showing. Thrown away with the next save of the draft. */
export const TierPreviewEntity = defineEntity({
  name: 'TierPreview',
  ...tenantGuard('tier_preview'),
  properties: {
    workspaceId: p.uuid().primary(),
    version: p.integer().primary(),
    memberId: p.uuid().primary(),
    member: () => parentKey(MemberEntity, 'member_id'),
    outcome: p.enum(tierReplacements),
    fromTier: p.enum(tierNames),
    toTier: p.enum(tierNames),
    statusPoints: p.bigint('number'),
    graceEndsAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['workspaceId', 'version', 'outcome', 'fromTier', 'memberId'] }],
});
