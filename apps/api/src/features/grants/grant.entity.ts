import { grantStates } from '@rostra/shared/points/grant.schema';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** Points given by hand, or asked for and waiting for a second person. Its id is the source of its posting. */
export const GrantEntity = defineEntity({
  name: 'Grant',
  ...tenantGuard('point_grant'),
  properties: {
    ...tenantKeys,
    memberId: p.uuid(),
    member: () => parentKey(MemberEntity, 'member_id'),
    statusPoints: p.bigint('number'),
    rewardPoints: p.bigint('number'),
    reason: p.text(),
    state: p.enum(grantStates),
    askedById: p.uuid(),
    askedAt: p.datetime(),
    /** Who approved, declined or withdrew; null while it waits, and where no second person was needed. */
    decidedById: p.uuid().nullable(),
    decidedAt: p.datetime().nullable(),
    words: p.text().nullable(),
  },
  indexes: [
    { properties: ['workspaceId', 'state', 'askedAt', 'id'] },
    { properties: ['workspaceId', 'askedAt', 'id'] },
    { properties: ['workspaceId', 'memberId', 'askedAt'] },
  ],
  checks: [
    {
      name: 'point_grant_gives_something',
      expression: 'least(status_points, reward_points) >= 0 and status_points + reward_points > 0',
    },
    { name: 'point_grant_decided_once_not_waiting', expression: "(decided_at is null) = (state = 'waiting')" },
    // Rule 6: nobody approves their own.
    { name: 'point_grant_second_approver', expression: "state = 'withdrawn' or decided_by_id <> asked_by_id" },
  ],
});

/** Points given by hand, or asked for, as stored. */
export type StoredGrant = InferEntity<typeof GrantEntity>;
