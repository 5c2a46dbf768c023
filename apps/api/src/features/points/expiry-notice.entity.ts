import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** A champion was told that points expire on a day. That the row is there is what makes each notice go out once. */
export const ExpiryNoticeEntity = defineEntity({
  name: 'ExpiryNotice',
  ...tenantGuard('expiry_notice'),
  properties: {
    workspaceId: p.uuid().primary(),
    memberId: p.uuid().primary(),
    member: () => parentKey(MemberEntity, 'member_id'),
    /** The day the points expire, in the workspace's zone. */
    day: p.date().primary(),
    /** Which notice it was: 60, 30 or 7. */
    daysAhead: p.integer().primary(),
    points: p.bigint('number'),
    sentAt: p.datetime(),
  },
});
