import { auditActions } from '@rostra/shared/audit/audit-action';
import type { ListAuditFiltersOutput } from '@rostra/shared/audit/list-audit-filters.contract';
import type { Scope } from '../../../db/workspace-scope.ts';

/** What the log can be narrowed by. Each known action is looked up by its key, as a plain `distinct` would read the whole log. */
export async function listAuditFilters(scope: Scope): Promise<ListAuditFiltersOutput> {
  const actions = await scope.em.execute<{ action: string }[]>(
    `select known.action from jsonb_array_elements_text(?::jsonb) as known(action)
      cross join lateral (select from audit_event where workspace_id = ? and action = known.action limit 1) found`,
    [JSON.stringify(auditActions), scope.workspaceId],
  );
  const staff = await scope.em.execute<ListAuditFiltersOutput['staff']>(
    `select id, name from member where workspace_id = ? and role <> 'champion' order by name, id`,
    [scope.workspaceId],
  );
  return { actions: actions.map(({ action }) => action), staff };
}
