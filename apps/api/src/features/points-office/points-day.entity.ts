import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard } from '../../db/tenant-entity.ts';

/**
 * A calendar day of the workspace's zone whose postings are added up, by the moment they were recorded: such a day never changes any more. Every
 * day has its row, also one on which nothing happened; the last one tells from where on the ledger itself is read.
 */
export const PointsDayEntity = defineEntity({
  name: 'PointsDay',
  ...tenantGuard('points_day'),
  properties: {
    workspaceId: p.uuid().primary(),
    day: p.date().primary(),
    postings: p.integer(),
    awards: p.integer(),
  },
});
