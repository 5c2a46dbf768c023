import { redemptionStates } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';
import { RewardEntity } from './reward.entity.ts';

/** One champion's redemption of one reward. Its id is the source of its hold in the ledger. */
export const RedemptionEntity = defineEntity({
  name: 'Redemption',
  ...tenantGuard('redemption'),
  properties: {
    ...tenantKeys,
    memberId: p.uuid(),
    member: () => parentKey(MemberEntity, 'member_id'),
    rewardId: p.uuid(),
    reward: () => parentKey(RewardEntity, 'reward_id'),
    /** As the reward was called on the day: what was promised stays readable when staff rename it. */
    rewardTitle: p.text(),
    /** The reward's version on the day: what the ledger names as the rule. */
    rewardVersion: p.integer(),
    /** Reward points, as on the day. */
    pointsCost: p.bigint('number'),
    /** Whether a piece was taken from stock, and so has to go back when it comes to nothing. */
    tookPiece: p.boolean(),
    /** What the champion told staff: size, address. */
    note: p.text().nullable(),
    state: p.enum(redemptionStates),
    requestedAt: p.datetime(),
    stateSince: p.datetime(),
    /** By when staff move it on; null when it is over. */
    dueAt: p.datetime().nullable(),
  },
  indexes: [
    { properties: ['workspaceId', 'memberId', 'requestedAt'] },
    { properties: ['workspaceId', 'rewardId', 'memberId'] },
    { name: 'redemption_waiting', properties: ['workspaceId', 'dueAt', 'id'], where: 'due_at is not null' },
    { name: 'redemption_over', properties: ['workspaceId', 'stateSince', 'id'], where: 'due_at is null' },
  ],
  checks: [
    { name: 'redemption_costs_something', expression: 'points_cost > 0' },
    { name: 'redemption_due_while_waiting', expression: "(due_at is not null) = (state in ('requested', 'approved'))" },
  ],
});

/** One champion's redemption of one reward, as stored. */
export type Redemption = InferEntity<typeof RedemptionEntity>;
