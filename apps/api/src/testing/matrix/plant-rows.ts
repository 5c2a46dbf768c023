import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Twin } from './twins.ts';

interface ColumnOf {
  readonly name: string;
  readonly type: string;
  readonly isNeeded: boolean;
  /** Words that a check allows, the first of them; null where any will do. */
  readonly word: string | null;
}

/**
 * Puts a row for each person of a twin into tables that the story left empty, past triggers and keys: for ids that only a browser, an authenticator or a file
 * could bring about. They are there to be out of reach, not to be used.
 *
 * @returns the tables that took none
 */
export async function plantRows(client: pg.Client, twin: Twin, tables: readonly string[]): Promise<string[]> {
  const untaken: string[] = [];
  for (const table of tables) {
    const { rowCount } = await client.query(`select 1 from "${table}" where workspace_id = $1 limit 1`, [
      twin.workspaceId,
    ]);
    if (rowCount) continue;
    const columns = await columnsOf(client, table);
    for (const memberId of Object.values(twin.people)) {
      const isTaken = await insert(
        client,
        table,
        columns
          .filter(({ isNeeded }) => isNeeded)
          .map((column) => [column.name, valueOf(column, twin, memberId)] as const),
      );
      if (!isTaken) untaken.push(table);
    }
  }
  return [...new Set(untaken)];
}

async function insert(
  client: pg.Client,
  table: string,
  values: readonly (readonly [string, unknown])[],
): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query('set local session_replication_role = replica');
    const names = values.map(([name]) => `"${name}"`).join(', ');
    const places = values.map((_, index) => `$${index + 1}`).join(', ');
    await client.query(
      `insert into "${table}" (${names}) values (${places})`,
      values.map(([, value]) => value),
    );
    await client.query('commit');
    return true;
  } catch {
    await client.query('rollback');
    return false;
  }
}

function valueOf({ name, type, word }: ColumnOf, twin: Twin, memberId: string): unknown {
  if (name === 'workspace_id') return twin.workspaceId;
  if (name === 'member_id' || name === 'owner_id') return memberId;
  if (word !== null) return word;
  switch (type) {
    case 'uuid':
      return randomUUID();
    case 'bytea':
      return randomBytes(8);
    case 'jsonb':
      // Columns named in the plural hold lists.
      return name.endsWith('s') ? '[]' : '{}';
    case 'boolean':
      return false;
    case 'date':
      return '2026-01-01';
    case 'text':
    case 'character varying':
      return `planted-${randomUUID()}`;
    default:
      return type.startsWith('timestamp') ? new Date('2026-01-01T00:00:00Z') : 1;
  }
}

async function columnsOf(client: pg.Client, table: string): Promise<ColumnOf[]> {
  const { rows } = await client.query<ColumnOf>(
    `select c.column_name as name, c.data_type as type,
            c.is_nullable = 'NO' and c.column_default is null or c.column_name in ('member_id', 'owner_id') as "isNeeded",
            (select substring(pg_get_constraintdef(k.oid) from 'ARRAY\\[''([^'']*)''') from pg_constraint k
              where k.conrelid = format('public.%I', c.table_name)::regclass and k.contype = 'c'
                and pg_get_constraintdef(k.oid) ~ ('\\m' || c.column_name || '\\M') and pg_get_constraintdef(k.oid) like '%ARRAY[%'
              limit 1) as word
       from information_schema.columns c
      where c.table_schema = 'public' and c.table_name = $1 and c.is_generated = 'NEVER'`,
    [table],
  );
  return rows;
}
