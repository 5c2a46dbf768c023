import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';

/** A leaderboard period. Closed in the night after its last day; from then on nothing of it changes. */
export const SeasonEntity = defineEntity({
  name: 'Season',
  ...tenantGuard('season'),
  properties: {
    ...tenantKeys,
    name: p.text(),
    /** First and last day, both in it, in the workspace's zone. */
    startsOn: p.date(),
    endsOn: p.date(),
    /** The same as instants: the first of it, and the first after it. */
    startsAt: p.datetime(),
    endsAt: p.datetime(),
    closedAt: p.datetime().nullable(),
    /** Up by one with every change by staff, so that two editors notice each other. */
    version: p.integer().default(1),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
  indexes: [{ properties: ['workspaceId', 'startsAt'] }],
  checks: [{ name: 'season_ends_after_it_starts', expression: 'ends_on >= starts_on and ends_at > starts_at' }],
});

/** A leaderboard period, as stored. */
export type StoredSeason = InferEntity<typeof SeasonEntity>;
