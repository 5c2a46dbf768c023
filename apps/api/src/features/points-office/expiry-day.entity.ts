import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard } from '../../db/tenant-entity.ts';

/** Points in open lots by the day they run out, as of one night; each night takes the place of the one before. */
export const ExpiryDayEntity = defineEntity({
  name: 'ExpiryDay',
  ...tenantGuard('expiry_day'),
  properties: {
    workspaceId: p.uuid().primary(),
    /** Calendar day in the workspace's zone. */
    day: p.date().primary(),
    points: p.bigint('number'),
    /** The night they were counted. */
    asOf: p.date(),
  },
});
