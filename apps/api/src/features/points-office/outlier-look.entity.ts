import { outlierKinds } from '@rostra/points-engine/vocabulary';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/**
 * Somebody looked at a finding and said what it is: the last look for each kind and champion, with what the finding was made of then. The finding
 * itself is made anew each night; it is open again once there is more to it.
 */
export const OutlierLookEntity = defineEntity({
  name: 'OutlierLook',
  ...tenantGuard('outlier_look'),
  properties: {
    workspaceId: p.uuid().primary(),
    kind: p.enum(outlierKinds).primary(),
    memberId: p.uuid().primary(),
    member: () => parentKey(MemberEntity, 'member_id'),
    note: p.text(),
    seenById: p.uuid(),
    seenBy: () => parentKey(MemberEntity, 'seen_by_id'),
    seenAt: p.datetime(),
    approverId: p.uuid().nullable(),
    strength: p.integer(),
    /** The last award that the finding was made of. */
    lastAt: p.datetime().nullable(),
  },
});
