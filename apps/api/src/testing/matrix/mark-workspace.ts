import type pg from 'pg';

/** Stands before every string of the other workspace, and nowhere else. */
export const MARK = 'zqxjkmark';

/** Columns that code reads as something else than words of people. */
const LEFT_ALONE = ['time_zone', 'locale', 'currency', 'slug'];

/**
 * Puts the mark into every string of a workspace, past triggers and keys, as the owner of the database. A column whose check takes only words of ours (a
 * state, a role) is left as it is.
 *
 * @returns how many columns bear the mark
 */
export async function markWorkspace(client: pg.Client, workspaceId: string): Promise<number> {
  const { rows: columns } = await client.query<{ table: string; column: string; kind: string }>(
    `select c.table_name as table, c.column_name as column, c.data_type as kind
       from information_schema.columns c
       join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
        and c.data_type in ('text', 'jsonb', 'character varying')
        and exists (select from information_schema.columns w
                     where w.table_schema = 'public' and w.table_name = c.table_name and w.column_name = 'workspace_id')
        and not (c.column_name = any($1))`,
    [LEFT_ALONE],
  );
  let marked = 0;
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  for (const { table, column, kind } of columns) {
    const value =
      kind === 'jsonb'
        ? `regexp_replace("${column}"::text, '": "', '": "${MARK}', 'g')::jsonb`
        : `'${MARK}' || "${column}"`;
    marked += await tried(client, `update "${table}" set "${column}" = ${value} where workspace_id = '${workspaceId}'`);
  }
  await client.query('commit');
  return marked;
}

async function tried(client: pg.Client, sql: string): Promise<number> {
  await client.query('savepoint one');
  try {
    const { rowCount } = await client.query(sql);
    return (rowCount ?? 0) > 0 ? 1 : 0;
  } catch {
    await client.query('rollback to savepoint one');
    return 0;
  }
}
