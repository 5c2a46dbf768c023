import type { AuditLogFilter } from '@rostra/shared/audit/audit-log-filter';
import type { Scope } from '../../../db/workspace-scope.ts';

/** The filter of the log as SQL over `audit_event e`, with its values. Days are whole days in the workspace's zone, both included. */
export function auditConditions(
  scope: Scope,
  { action, actor, subjectId, surface, from, to }: AuditLogFilter,
): { readonly where: string; readonly values: readonly unknown[] } {
  const zone = '(select time_zone from workspace where id = ?)';
  const parts: { sql: string; values: readonly unknown[] }[] = [
    { sql: 'e.workspace_id = ?', values: [scope.workspaceId] },
    ...(action ? [{ sql: 'e.action = ?', values: [action] }] : []),
    ...(actor === 'system' ? [{ sql: 'e.actor_id is null', values: [] }] : []),
    ...(actor && actor !== 'system' ? [{ sql: 'e.actor_id = ?', values: [actor] }] : []),
    ...(subjectId ? [{ sql: 'e.subject_id = ?', values: [subjectId] }] : []),
    ...(surface ? [{ sql: 'e.surface = ?', values: [surface] }] : []),
    ...(from ? [{ sql: `e.at >= ?::timestamp at time zone ${zone}`, values: [from, scope.workspaceId] }] : []),
    ...(to ? [{ sql: `e.at < (?::date + 1)::timestamp at time zone ${zone}`, values: [to, scope.workspaceId] }] : []),
  ];
  return { where: `where ${parts.map(({ sql }) => sql).join(' and ')}`, values: parts.flatMap(({ values }) => values) };
}
