import { fulfilmentKinds, rewardKinds, rewardStates, tierNames } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';

/** Something champions can have for reward points. Never deleted: redemptions point to it. */
export const RewardEntity = defineEntity({
  name: 'Reward',
  ...tenantGuard('reward'),
  properties: {
    ...tenantKeys,
    kind: p.enum(rewardKinds),
    title: p.text(),
    description: p.text(),
    pointsCost: p.bigint('number'),
    /** Minor units of `worthCurrency`; null for what has no price. */
    worthMinor: p.bigint('number').nullable(),
    worthCurrency: p.text().nullable(),
    /** Pieces left; null when there is no end to it. Taken by one conditional update, so that it never falls below 0. */
    stock: p.integer().nullable(),
    perMemberLimit: p.integer().nullable(),
    minimumTier: p.enum(tierNames),
    fulfilment: p.enum(fulfilmentKinds).default('manual'),
    shipsTo: p.text().nullable(),
    state: p.enum(rewardStates),
    /** Counts saves and moves by staff; taking a piece does not change it. */
    version: p.integer().default(1),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
  indexes: [{ properties: ['workspaceId', 'title', 'id'] }, { properties: ['workspaceId', 'state', 'title', 'id'] }],
  checks: [
    { name: 'reward_costs_something', expression: 'points_cost > 0' },
    { name: 'reward_stock_not_negative', expression: 'stock >= 0' },
    { name: 'reward_limit_positive', expression: 'per_member_limit > 0' },
    {
      name: 'reward_worth_is_money',
      expression:
        "(worth_minor is null) = (worth_currency is null) and worth_minor >= 0 and worth_currency ~ '^[A-Z]{3}$'",
    },
  ],
});

/** Something champions can have for reward points, as stored. */
export type Reward = InferEntity<typeof RewardEntity>;
