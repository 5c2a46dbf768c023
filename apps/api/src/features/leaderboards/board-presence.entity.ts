import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** How a champion wants to stand on boards; who never said anything stands there by name. Rule 16, fairness. */
export const BoardPresenceEntity = defineEntity({
  name: 'BoardPresence',
  ...tenantGuard('board_presence'),
  properties: {
    workspaceId: p.uuid().primary(),
    memberId: p.uuid().primary(),
    member: () => parentKey(MemberEntity, 'member_id'),
    isHidden: p.boolean(),
    alias: p.text().nullable(),
    /** The alias without case, marks and spaces, so that nobody takes one that looks the same. */
    aliasKey: p.text().nullable(),
    updatedAt: p.datetime(),
  },
  uniques: [{ name: 'board_presence_alias', properties: ['workspaceId', 'aliasKey'] }],
});
