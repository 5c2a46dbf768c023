import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** Whether a champion keeps a weekly streak. Nobody does who did not choose to. */
export const StreakChoiceEntity = defineEntity({
  name: 'StreakChoice',
  ...tenantGuard('streak_choice'),
  properties: {
    workspaceId: p.uuid().primary(),
    memberId: p.uuid().primary(),
    member: () => parentKey(MemberEntity, 'member_id'),
    isOn: p.boolean(),
    /** Weeks count from the one in which it was switched on last. */
    since: p.datetime(),
  },
});
