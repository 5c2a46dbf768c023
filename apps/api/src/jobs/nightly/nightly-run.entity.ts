import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard } from '../../db/tenant-entity.ts';

/** One task of one night, and how far it has come. That the row is there is what makes a task run once a night. */
export const NightlyRunEntity = defineEntity({
  name: 'NightlyRun',
  ...tenantGuard('nightly_run'),
  properties: {
    workspaceId: p.uuid().primary(),
    /** Calendar day in the workspace's zone. */
    night: p.date().primary(),
    task: p.text().primary(),
    createdAt: p.datetime(),
    /** How many were handled so far. */
    handled: p.integer().default(0),
    /** Where the next batch begins; null before the first one is done. */
    after: p.text().nullable(),
    finishedAt: p.datetime().nullable(),
  },
});
