import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../../db/tenant-entity.ts';
import { MemberEntity } from '../../members/member.entity.ts';

/**
 * Where a member's chain ended when a night's root was made: what a statement needs for its path to the root. Those of nights before the
 * last root are thrown away.
 */
export const ChainLeafEntity = defineEntity({
  name: 'ChainLeaf',
  ...tenantGuard('chain_leaf'),
  properties: {
    workspaceId: p.uuid().primary(),
    night: p.date().primary(),
    memberId: p.uuid().primary(),
    member: () => parentKey(MemberEntity, 'member_id'),
    /** Among the leaves of the night in the order of member ids; from 0. */
    place: p.integer(),
    /** Of the entry that was the last. */
    sequence: p.bigint('number'),
    chainHead: p.text(),
  },
  uniques: [{ name: 'chain_leaf_place', properties: ['workspaceId', 'night', 'place'] }],
});
