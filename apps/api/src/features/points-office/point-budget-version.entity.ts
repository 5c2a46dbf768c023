import { defineEntity, p } from '@mikro-orm/postgresql';
import { appendOnly, tenantGuard } from '../../db/tenant-entity.ts';

/** What the points issued in a quarter may cost, from a moment on. Only added to: the latest version of a quarter counts. */
export const PointBudgetVersionEntity = defineEntity({
  name: 'PointBudgetVersion',
  ...tenantGuard('point_budget_version'),
  properties: {
    workspaceId: p.uuid().primary(),
    /** `2026-Q4` */
    quarter: p.text().primary(),
    /** From 1. */
    version: p.integer().primary(),
    /** Minor units; null where the budget was taken away. */
    minor: p.bigint('number').nullable(),
    /** ISO 4217; null with the amount. */
    currency: p.text().nullable(),
    changedAt: p.datetime(),
    /** No foreign key: the history outlives the person. */
    changedById: p.uuid().nullable(),
  },
  checks: [
    {
      name: 'point_budget_is_money_or_nothing',
      expression: `(minor is null) = (currency is null) and coalesce(minor, 0) >= 0 and coalesce(currency, 'EUR') ~ '^[A-Z]{3}$'`,
    },
    { name: 'point_budget_of_a_quarter', expression: String.raw`quarter ~ '^20\d\d-Q[1-4]$'` },
  ],
  triggers: appendOnly('point_budget_version'),
});
