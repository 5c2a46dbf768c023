import { eraserRole } from '../../db/database-roles.ts';
import type { Scope } from '../../db/workspace-scope.ts';

/** Rows removed in one transaction: a tenth of a second, so that nothing else waits for long. */
const ROWS_AT_ONCE = 5_000;

/**
 * Tables that hold rows of workspaces, children before their parents. From the catalogue of the database and not from a list, so that a new table cannot be
 * forgotten.
 */
export async function tablesInOrder(scope: Scope): Promise<string[]> {
  const tables = await scope.em.execute<{ name: string }[]>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
      where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname not in ('workspace_address', 'installation_event')
      order by c.relname`,
  );
  const links = await scope.em.execute<{ child: string; parent: string }[]>(
    `select distinct child.relname as child, parent.relname as parent from pg_constraint k
       join pg_class child on child.oid = k.conrelid join pg_class parent on parent.oid = k.confrelid
      where k.contype = 'f' and child.oid <> parent.oid`,
  );
  const left = new Set(tables.map(({ name }) => name));
  const order: string[] = [];
  while (left.size > 0) {
    const free = [...left].filter((name) => !links.some(({ child, parent }) => parent === name && left.has(child)));
    if (free.length === 0) throw new Error(`tables that refer to each other in a ring: ${[...left].join(', ')}`);
    for (const name of free) left.delete(name);
    order.push(...free);
  }
  return order;
}

/**
 * Removes a batch of a table's rows of the workspace of the scope, under the only role that may remove what is append-only. Gives how many went.
 *
 * @param table from `tablesInOrder`
 */
export async function removeRows(scope: Scope, table: string): Promise<number> {
  await scope.em.execute(`set local role ${eraserRole}`);
  const [gone] = await scope.em.execute<{ count: number }[]>(
    `with gone as (delete from "${table}" where ctid = any(array(
       select ctid from "${table}" where workspace_id = ? limit ${ROWS_AT_ONCE})) returning 1)
     select count(*)::int as count from gone`,
    [scope.workspaceId],
  );
  return gone?.count ?? 0;
}

/** Removes the workspace's own row, in which row-level security knows it by its id. */
export async function removeWorkspace(scope: Scope): Promise<void> {
  await scope.em.execute(`set local role ${eraserRole}`);
  await scope.em.execute('delete from workspace where id = ?', [scope.workspaceId]);
}
