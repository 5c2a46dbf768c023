import type { ImportKind } from '@rostra/shared/imports/import-field.schema';
import {
  importColumnsMax,
  importRowsMax,
  type UploadImportOutput,
} from '@rostra/shared/imports/upload-import.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { forgetOldRows } from '../forget-old-rows.ts';
import { type Import, ImportEntity } from '../import.entity.ts';
import { decodeText } from '../reading/decode-text.ts';
import { detectDelimiter } from '../reading/detect-delimiter.ts';
import { mapColumns } from '../reading/map-columns.ts';
import { type CsvRecord, readCsv } from '../reading/read-csv.ts';
import { unreadable } from '../reading/unreadable.ts';

/** A file as it arrived. */
export interface UploadedFile {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly bytes: Buffer;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
}

/** Lines staged by one statement. */
const STAGED_AT_ONCE = 2000;

/**
 * Sets the lines of a file aside and has them checked. Nothing of accounts and members is touched.
 *
 * @throws AppError `import-unreadable`, `import-missing-columns`; nothing is stored then
 */
export async function uploadImport(scope: Scope, file: UploadedFile): Promise<UploadImportOutput> {
  const text = decodeText(file.bytes);
  const { delimiter, skipBytes } = detectDelimiter(text);
  const records = readCsv(text.subarray(skipBytes), delimiter);
  const headings = await headingsOf(records);
  const stored = await createImport(scope, file, { delimiter, headings, columns: mapColumns(headings, file.kind) });
  stored.rowsTotal = await stageRows(scope, stored.id, records);
  await forgetOldRows(scope);
  recordAudit(scope, {
    action: 'imports.upload',
    subjectType: 'import',
    subjectId: stored.id,
    after: { kind: file.kind, fileName: file.fileName, sha256: file.sha256, rows: stored.rowsTotal },
  });
  await scope.em.flush();
  await scope.enqueue('check-import', { importId: stored.id });
  return { importId: stored.id };
}

async function headingsOf(records: AsyncGenerator<CsvRecord>): Promise<string[]> {
  const first = await records.next();
  if (first.done) throw unreadable('empty');
  const headings = [...first.value.cells];
  if (headings.length > importColumnsMax) throw unreadable('too-many-columns', first.value.line);
  return headings;
}

async function createImport(
  scope: Scope,
  file: UploadedFile,
  found: Pick<Import, 'delimiter' | 'headings' | 'columns'>,
): Promise<Import> {
  if (!scope.actor.memberId) throw new AppError('not-signed-in');
  const stored = scope.em.create(ImportEntity, {
    workspaceId: scope.workspaceId,
    id: scope.newId(),
    kind: file.kind,
    fileName: file.fileName,
    sizeBytes: file.bytes.length,
    sha256: file.sha256,
    ...found,
    state: 'checking',
    rowsTotal: 0,
    uploadedById: scope.actor.memberId,
    uploadedAt: scope.now,
  });
  await scope.em.flush();
  return stored;
}

async function stageRows(scope: Scope, importId: string, records: AsyncIterable<CsvRecord>): Promise<number> {
  let total = 0;
  let waiting: CsvRecord[] = [];
  for await (const record of records) {
    total += 1;
    if (total > importRowsMax) throw unreadable('too-many-rows', record.line);
    waiting.push(record);
    if (waiting.length === STAGED_AT_ONCE) {
      await insertRows(scope, importId, waiting);
      waiting = [];
    }
  }
  if (total === 0) throw unreadable('no-people');
  await insertRows(scope, importId, waiting);
  return total;
}

async function insertRows(scope: Scope, importId: string, records: readonly CsvRecord[]): Promise<void> {
  await scope.em.execute(
    `insert into import_row (workspace_id, import_id, line, cells)
     select ?, ?, r.line, r.cells from jsonb_to_recordset(?::jsonb) as r(line int, cells jsonb)`,
    [scope.workspaceId, importId, JSON.stringify(records)],
  );
}
