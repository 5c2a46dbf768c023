import { defineEntity, p } from '@mikro-orm/postgresql';
import { appendOnly, tenantGuard } from '../../db/tenant-entity.ts';

/** What 100 points were worth from a moment on. Only added to: the latest version is in force, those before it are the history. */
export const PointValueVersionEntity = defineEntity({
  name: 'PointValueVersion',
  ...tenantGuard('point_value_version'),
  properties: {
    workspaceId: p.uuid().primary(),
    /** From 1. */
    version: p.integer().primary(),
    /** Minor units for 100 points. */
    minor: p.integer(),
    /** ISO 4217. */
    currency: p.text(),
    changedAt: p.datetime(),
    /** No foreign key: the history outlives the person. */
    changedById: p.uuid().nullable(),
  },
  checks: [{ name: 'point_value_not_negative', expression: "minor >= 0 and currency ~ '^[A-Z]{3}$'" }],
  triggers: appendOnly('point_value_version'),
});
