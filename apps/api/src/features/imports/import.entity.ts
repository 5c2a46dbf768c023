import { importKinds } from '@rostra/shared/imports/import-field.schema';
import { importStates } from '@rostra/shared/imports/import-summary.schema';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { ColumnMap } from './reading/map-columns.ts';
import { tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';

/** A file of people or of opening balances that staff brought, with its progress and what came of it. */
export const ImportEntity = defineEntity({
  name: 'Import',
  ...tenantGuard('import'),
  properties: {
    ...tenantKeys,
    kind: p.enum(importKinds).default('people'),
    fileName: p.text(),
    sizeBytes: p.integer(),
    /** SHA-256 of the bytes, hex. */
    sha256: p.text(),
    delimiter: p.text(),
    /** The first line's cells, as they stood in the file. */
    headings: p.json<string[]>(),
    /** Which column holds what; see `mapColumns`. */
    columns: p.json<ColumnMap>(),
    state: p.enum(importStates),
    rowsTotal: p.integer(),
    rowsChecked: p.integer().default(0),
    rowsToWrite: p.integer().default(0),
    rowsWritten: p.integer().default(0),
    newCount: p.integer().default(0),
    updateCount: p.integer().default(0),
    unchangedCount: p.integer().default(0),
    invalidCount: p.integer().default(0),
    accountsNew: p.integer().default(0),
    /** False once the lines were thrown away. */
    hasRows: p.boolean().default(true),
    uploadedById: p.uuid(),
    uploadedAt: p.datetime(),
    /** From when its verdicts are: the moment checking began. */
    checkedAt: p.datetime().nullable(),
    confirmedById: p.uuid().nullable(),
    confirmedAt: p.datetime().nullable(),
    finishedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['workspaceId', 'uploadedAt'] }],
  uniques: [
    // Two imports that write at once could each open the same account; the second yes is refused as `import-busy`.
    { name: 'import_one_writes_at_a_time', properties: ['workspaceId'], where: "state = 'writing'" },
  ],
});

/** A file of people, as stored. */
export type Import = InferEntity<typeof ImportEntity>;
