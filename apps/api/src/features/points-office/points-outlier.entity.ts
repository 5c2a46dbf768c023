import { outlierKinds } from '@rostra/points-engine/vocabulary';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** Earning that is worth a look, as found in one night, once a kind and champion; each night takes the place of the one before. */
export const PointsOutlierEntity = defineEntity({
  name: 'PointsOutlier',
  ...tenantGuard('points_outlier'),
  properties: {
    workspaceId: p.uuid().primary(),
    kind: p.enum(outlierKinds).primary(),
    memberId: p.uuid().primary(),
    member: () => parentKey(MemberEntity, 'member_id'),
    approverId: p.uuid().nullable(),
    approver: () => parentKey(MemberEntity, 'approver_id'),
    /** First and last day that were looked at. */
    fromDay: p.date(),
    toDay: p.date(),
    points: p.bigint('number').nullable(),
    /** Awards or approvals. */
    count: p.integer(),
    /** Of how many. */
    ofCount: p.integer().nullable(),
    /** The usual points, or the usual share in per cent. */
    usual: p.bigint('number').nullable(),
    at: p.datetime().nullable(),
    /** The last award it is made of: a later one than somebody has looked at is something new. */
    lastAt: p.datetime().nullable(),
    /** How many times the limit it is, in per cent: what the list is ordered by. */
    strength: p.integer(),
  },
  indexes: [
    { properties: ['workspaceId', 'strength', 'memberId'] },
    { properties: ['workspaceId', 'kind', 'strength', 'memberId'] },
    { properties: ['workspaceId', 'memberId'] },
  ],
});
