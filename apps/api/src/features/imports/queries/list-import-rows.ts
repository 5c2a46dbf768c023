import type {
  ImportRowView,
  ListImportRowsInput,
  ListImportRowsOutput,
} from '@rostra/shared/imports/list-import-rows.contract';
import { importFields } from '@rostra/shared/imports/import-field.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { ImportRowEntity } from '../import-row.entity.ts';
import { loadImport } from '../import.repository.ts';
import type { ColumnMap } from '../reading/map-columns.ts';

/**
 * Lines of an import in the order of the file.
 *
 * @throws AppError `not-found`
 */
export async function listImportRows(scope: Scope, input: ListImportRowsInput): Promise<ListImportRowsOutput> {
  const { importId, verdict, page, pageSize } = input;
  const { columns } = await loadImport(scope, importId);
  const [rows, total] = await scope.em.findAndCount(
    ImportRowEntity,
    { workspaceId: scope.workspaceId, importId, ...(verdict ? { verdict } : {}) },
    { orderBy: { line: 'asc' }, limit: pageSize, offset: (page - 1) * pageSize },
  );
  const shown = rows.map(({ line, verdict: found, cells, opensAccount, changes, problems }) => ({
    line,
    verdict: found ?? null,
    cells: cellsByField(columns, cells),
    opensAccount,
    changes: changes ?? [],
    problems: problems ?? [],
  }));
  return { rows: shown, total, page, pageSize };
}

function cellsByField(columns: ColumnMap, cells: readonly string[]): ImportRowView['cells'] {
  const shown: ImportRowView['cells'] = {};
  for (const field of importFields) {
    const cell = cells[columns[field] ?? -1];
    if (cell !== undefined) shown[field] = cell;
  }
  return shown;
}
