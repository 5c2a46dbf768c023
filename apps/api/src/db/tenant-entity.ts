import { p } from '@mikro-orm/postgresql';
import { eraserRole } from './database-roles.ts';

/**
 * What every tenant table has in common, to be spread into `defineEntity`. The workspace stands first in the primary key, so that a row
 * can never point across workspaces and tables can be distributed by workspace.
 */
export const tenantKeys = {
  workspaceId: p.uuid().primary(),
  id: p.uuid().primary(),
} as const;

const IN_WORKSPACE = "workspace_id = current_setting('rostra.workspace_id')::uuid";

/**
 * Forced row-level security: a row is seen and written only in a transaction that named its workspace. A transaction that named
 * none fails instead of seeing nothing.
 *
 * @param table name of the table, snake case
 */
export function tenantGuard(table: string) {
  return {
    tableName: table,
    rowLevelSecurity: 'force' as const,
    policies: [{ name: `${table}_in_workspace`, using: IN_WORKSPACE, check: IN_WORKSPACE }],
  };
}

/**
 * Triggers that refuse every update and delete of a table, whoever asks (the API's role lacks the right as well). One role may delete: the one that removes
 * a whole workspace, when its days are over.
 *
 * @param erasable a column of words about a person, which may be emptied and not otherwise changed; no chain covers it
 */
export function appendOnly(table: string, erasable?: string) {
  const isErasing = `TG_OP = 'UPDATE' and new.${erasable} is null and to_jsonb(new) - '${erasable}' = to_jsonb(old) - '${erasable}'`;
  return [
    {
      name: `${table}_append_only`,
      timing: 'before' as const,
      events: ['update' as const, 'delete' as const],
      body: `if TG_OP = 'DELETE' and current_user = '${eraserRole}' then return old; end if; ${erasable ? `if ${isErasing} then return new; end if; ` : ''}raise exception '% is append-only', TG_TABLE_NAME`,
    },
  ];
}

/**
 * Triggers for what was told once: its rows stay, and the columns named never change. Other columns may be filled in. The role that removes a whole workspace
 * may delete.
 */
export function fixedOnceTold(table: string, columns: readonly string[]) {
  const row = (which: 'new' | 'old') => `(${columns.map((column) => `${which}.${column}`).join(', ')})`;
  return [
    {
      name: `${table}_told_is_fixed`,
      timing: 'before' as const,
      events: ['update' as const, 'delete' as const],
      body: `if TG_OP = 'DELETE' then
    if current_user = '${eraserRole}' then return old; end if;
    raise exception '% keeps its rows', TG_TABLE_NAME;
  end if;
  if ${row('new')} is distinct from ${row('old')} then raise exception 'what a % told never changes', TG_TABLE_NAME; end if;
  return new`,
    },
  ];
}

/**
 * A composite foreign key (workspace, id) to a parent. Code reads and writes the plain id property that stands beside it; the relation
 * exists for the schema, and for populating where a query wants it.
 *
 * @param parent the parent's entity
 * @param column snake-case column that holds the parent's id
 */
export function parentKey<Parent extends { readonly '~entity': unknown }>(parent: Parent, column: string) {
  return p
    .manyToOne(parent)
    .joinColumns('workspace_id', column)
    .ownColumns(column)
    .deleteRule('restrict')
    .updateRule('no action')
    .hidden()
    .nullable();
}
