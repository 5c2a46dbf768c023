import { importVerdicts } from '@rostra/shared/imports/import-verdict.schema';
import type { ImportChange } from '@rostra/shared/imports/list-import-rows.contract';
import type { ImportProblem } from '@rostra/shared/imports/import-problem.schema';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { ImportEntity } from './import.entity.ts';
import type { ImportedOpening } from './openings/read-opening.ts';
import type { ImportedPerson } from './reading/read-person.ts';

/** One line of an imported file, set aside until somebody says yes. Thrown away 30 days later: these are people's data. */
export const ImportRowEntity = defineEntity({
  name: 'ImportRow',
  ...tenantGuard('import_row'),
  properties: {
    workspaceId: p.uuid().primary(),
    importId: p.uuid().primary(),
    import: () => parentKey(ImportEntity, 'import_id'),
    /** The line its first cell stands in, from 1. */
    line: p.integer().primary(),
    /** As they stood in the file, in the file's order. */
    cells: p.json<string[]>(),
    verdict: p.enum(importVerdicts).nullable(),
    /** What the cells say, once they were found good; null for an invalid line. */
    person: p.json<ImportedPerson>().nullable(),
    /** The same for a line of opening balances. */
    opening: p.json<ImportedOpening>().nullable(),
    problems: p.json<ImportProblem[]>().nullable(),
    changes: p.json<ImportChange[]>().nullable(),
    opensAccount: p.boolean().default(false),
    /** When it was written; set in the transaction that wrote it, so that a job that begins again passes it over. */
    writtenAt: p.datetime().nullable(),
  },
  indexes: [
    { properties: ['workspaceId', 'importId', 'verdict', 'line'] },
    {
      name: 'import_row_to_write',
      properties: ['workspaceId', 'importId', 'line'],
      where: "written_at is null and verdict in ('new', 'update')",
    },
  ],
});

/** One line of an imported file, as stored. */
export type ImportRow = InferEntity<typeof ImportRowEntity>;
