import type { ListAuditFiltersOutput } from '@rostra/shared/audit/list-audit-filters.contract';
import type { Scope } from '../../../db/workspace-scope.ts';

/**
 * What the log can be narrowed by. The actions are found by hopping from one to the next along their index, as a plain `distinct` would read
 * the whole log.
 */
export async function listAuditFilters(scope: Scope): Promise<ListAuditFiltersOutput> {
  const actions = await scope.em.execute<{ action: string }[]>(
    `with recursive hop as (
       (select action from audit_event where workspace_id = ? order by action limit 1)
       union all
       select (select action from audit_event where workspace_id = ? and action > hop.action order by action limit 1)
         from hop where hop.action is not null)
     select action from hop where action is not null`,
    [scope.workspaceId, scope.workspaceId],
  );
  const staff = await scope.em.execute<ListAuditFiltersOutput['staff']>(
    `select id, name from member where workspace_id = ? and role <> 'champion' order by name, id`,
    [scope.workspaceId],
  );
  return { actions: actions.map(({ action }) => action), staff };
}
