import type { ImportColumn, ImportSummary } from '@rostra/shared/imports/import-summary.schema';
import { importFields } from '@rostra/shared/imports/import-field.schema';
import type { Import } from './import.entity.ts';

/** An import as the screens show it. `names` holds who uploaded it, by member id. */
export function toImportSummary(stored: Import, names: ReadonlyMap<string, string>): ImportSummary {
  return {
    id: stored.id,
    kind: stored.kind,
    fileName: stored.fileName,
    state: stored.state,
    uploadedBy: names.get(stored.uploadedById) ?? null,
    uploadedAt: stored.uploadedAt.toISOString(),
    confirmedAt: stored.confirmedAt?.toISOString() ?? null,
    finishedAt: stored.finishedAt?.toISOString() ?? null,
    rowsTotal: stored.rowsTotal,
    rowsChecked: stored.rowsChecked,
    rowsToWrite: stored.rowsToWrite,
    rowsWritten: stored.rowsWritten,
    counts: {
      new: stored.newCount,
      update: stored.updateCount,
      unchanged: stored.unchangedCount,
      invalid: stored.invalidCount,
    },
    accountsNew: stored.accountsNew,
    hasRows: stored.hasRows,
  };
}

/** How the columns of the file were understood, in the file's order. */
export function toImportColumns({ headings, columns }: Pick<Import, 'headings' | 'columns'>): ImportColumn[] {
  return headings.map((heading, index) => ({
    heading,
    field: importFields.find((field) => columns[field] === index) ?? null,
  }));
}
