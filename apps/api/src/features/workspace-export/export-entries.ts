import { createHash, type Hash } from 'node:crypto';
import type { ArchiveEntry } from '../../archive/archive-entry.ts';
import type { Scope } from '../../db/workspace-scope.ts';
import { type ExportedTable, readTables } from './read-tables.ts';

/** How far the export is. */
export interface ExportProgress {
  readonly tablesDone: number;
  readonly tablesTotal: number;
}

interface Line {
  readonly path: string;
  readonly rows: number | null;
  readonly bytes: number;
  readonly sha256: string;
}

const ROWS_AT_ONCE = 500;

/**
 * The files of an export: one of NDJSON per table, each picture as a file, and at the end a manifest with the rows, the size and the SHA-256 of each. All of it
 * from one moment, piece by piece.
 *
 * @param onTable told after each table
 */
export async function* exportEntries(
  scope: Scope,
  onTable: (progress: ExportProgress) => Promise<void>,
): AsyncGenerator<ArchiveEntry> {
  const tables = await readTables(scope);
  const lines: Line[] = [];
  const changedAt = scope.now;
  for (const [index, table] of tables.entries()) {
    const file = counted(`tables/${table.name}.ndjson`, rowsOf(scope, table), lines);
    yield { path: file.path, changedAt, content: file.content };
    for (const column of table.byteColumns) yield* filesOf(scope, { table, column, lines });
    await onTable({ tablesDone: index + 1, tablesTotal: tables.length });
  }
  const manifest = {
    format: 'rostra-workspace-export/1',
    workspaceId: scope.workspaceId,
    at: changedAt.toISOString(),
    files: lines,
  };
  yield { path: 'manifest.json', changedAt, content: `${JSON.stringify(manifest, null, 2)}\n` };
}

async function* rowsOf(scope: Scope, table: ExportedTable): AsyncGenerator<string> {
  const left = [...table.byteColumns, ...table.secretColumns];
  const sql = `select (to_jsonb(t) - (select array(select jsonb_array_elements_text(?::jsonb))))::text as row from "${table.name}" t where ${table.owner} = ?`;
  const parameters = [JSON.stringify(left), scope.workspaceId];
  for await (const row of fetchAll<{ row: string }>(scope, sql, parameters)) yield `${row.row}\n`;
}

async function* filesOf(
  scope: Scope,
  { table, column, lines }: { readonly table: ExportedTable; readonly column: string; readonly lines: Line[] },
): AsyncGenerator<ArchiveEntry> {
  const sql = `select "${table.key}"::text as id from "${table.name}" where ${table.owner} = ? and "${column}" is not null order by 1`;
  for await (const { id } of fetchAll<{ id: string }>(scope, sql, [scope.workspaceId])) {
    const [found] = await scope.em.execute<{ bytes: Uint8Array }[]>(
      `select "${column}" as bytes from "${table.name}" where ${table.owner} = ? and "${table.key}"::text = ?`,
      [scope.workspaceId, id],
    );
    if (!found) continue;
    const ending = table.name === 'upload' ? 'webp' : table.name === 'workspace_logo' ? 'png' : 'bin';
    const file = counted(`files/${table.name}/${id}.${ending}`, once(found.bytes), lines);
    yield { path: file.path, changedAt: scope.now, content: file.content };
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Fetches in pieces by a cursor, so that no table is held as a whole. */
async function* fetchAll<Row>(scope: Scope, sql: string, parameters: readonly unknown[]): AsyncGenerator<Row> {
  const cursor = `export_${scope.newId().replaceAll('-', '')}`;
  await scope.em.execute(`declare ${cursor} no scroll cursor for ${sql}`, [...parameters]);
  for (;;) {
    const rows = await scope.em.execute<Row[]>(`fetch ${ROWS_AT_ONCE} from ${cursor}`);
    yield* rows;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await scope.em.execute(`close ${cursor}`);
}

/** Passes pieces on and adds a line to the manifest when they are through. */
function counted(path: string, pieces: AsyncIterable<string | Uint8Array>, lines: Line[]) {
  async function* content(): AsyncGenerator<string | Uint8Array> {
    const hash: Hash = createHash('sha256');
    let [bytes, rows] = [0, 0];
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += Buffer.byteLength(piece);
      rows += 1;
      yield piece;
    }
    lines.push({ path, rows: path.endsWith('.ndjson') ? rows : null, bytes, sha256: hash.digest('hex') });
  }
  return { path, content: content() };
}
