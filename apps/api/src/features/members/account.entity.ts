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
    /**
     * The name in lower case, kept by the database: an import finds accounts by it. An index on the expression itself would not be used, as
     * row-level security lets no function of a column go first unless it is leakproof.
     */
    nameKey: p
      .text()
      .nullable()
      .generated((columns) => `(lower(${columns.name})) stored`)
      .lazy(),
    segment: p.text().nullable(),
    region: p.text().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
  uniques: [{ properties: ['workspaceId', 'externalId'] }],
  indexes: [{ properties: ['workspaceId', 'name'] }, { properties: ['workspaceId', 'nameKey'] }],
});

/** A customer company, as stored. */
export type Account = InferEntity<typeof AccountEntity>;
