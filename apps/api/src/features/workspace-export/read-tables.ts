import type { Scope } from '../../db/workspace-scope.ts';
import { secretColumn, tablesLeftOut } from './left-out.ts';

/** A table that an export takes along. */
export interface ExportedTable {
  readonly name: string;
  /** The column that names the workspace. */
  readonly owner: string;
  /** The column that tells its rows apart, for the names of files. */
  readonly key: string;
  readonly byteColumns: readonly string[];
  readonly secretColumns: readonly string[];
}

/** Every table with rows of workspaces that an export takes along, from the catalogue of the database: a new table goes along by itself. */
export async function readTables(scope: Scope): Promise<ExportedTable[]> {
  const columns = await scope.em.execute<{ table: string; column: string; type: string }[]>(
    `select c.table_name as "table", c.column_name as "column", c.data_type as type from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by c.table_name, c.ordinal_position`,
  );
  const byTable = Map.groupBy(columns, ({ table }) => table);
  return [...byTable].flatMap(([name, all]): ExportedTable[] => {
    const owner = name === 'workspace' ? 'id' : 'workspace_id';
    if (!all.some(({ column }) => column === owner) || OUTSIDE.has(name) || Object.hasOwn(tablesLeftOut, name))
      return [];
    return [
      {
        name,
        owner,
        key: all.some(({ column }) => column === 'id') ? 'id' : owner,
        byteColumns: all.filter(({ type }) => type === 'bytea').map(({ column }) => column),
        secretColumns: all.filter(({ column }) => secretColumn.test(column)).map(({ column }) => column),
      },
    ];
  });
}

/** They name workspaces, but belong to the installation. */
const OUTSIDE = new Set(['workspace_address', 'installation_event', 'recognition_due', 'mail_due']);
