import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';

/** A customer company. */
export const AccountEntity = defineEntity({
  name: 'Account',
  ...tenantGuard('account'),
  properties: {
    ...tenantKeys,
    /** The vendor's own id for the company, when an import or an embed proof brought one. */
    externalId: p.text().nullable(),
    name: p.text(),
    segment: p.text().nullable(),
    region: p.text().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
  uniques: [{ properties: ['workspaceId', 'externalId'] }],
  indexes: [
    { properties: ['workspaceId', 'name'] },
    // An import finds accounts by name in any case.
    {
      name: 'account_name_in_any_case',
      expression: (columns, table, index) =>
        `create index ${index} on ${table.name} (${columns.workspaceId}, lower(${columns.name}))`,
    },
  ],
});

/** A customer company, as stored. */
export type Account = InferEntity<typeof AccountEntity>;
