import type { Scope } from '../../db/workspace-scope.ts';
import { splitPersonal } from './personal/split-personal.ts';
import type { AuditRecord } from './record-audit.ts';

/**
 * Adds many rows to the audit log in one statement, with who, when and from which surface, and what is personal in a second. For work on sets; one
 * change at a time uses `recordAudit`.
 */
export async function recordAudits(scope: Scope, records: readonly AuditRecord[]): Promise<void> {
  if (records.length === 0) return;
  const rows = records.map((record) => ({ ...record, ...splitPersonal(record), id: scope.newId() }));
  const { memberId, role, surface } = scope.actor;
  await scope.em.execute(
    `insert into audit_event
            (workspace_id, id, at, actor_id, actor_role, surface, action, subject_type, subject_id, before, after, request_id, personal_hash)
     select ?, r.id, ?, ?::uuid, ?, ?, r.action, r."subjectType", r."subjectId", r.before, r.after, ?, r.personal ->> 'hash'
       from jsonb_to_recordset(?::jsonb)
         as r(id uuid, action text, "subjectType" text, "subjectId" uuid, before jsonb, after jsonb, personal jsonb)`,
    [scope.workspaceId, scope.now, memberId, role, surface, scope.requestId, JSON.stringify(rows)],
  );
  const personal = rows.flatMap((row) => (row.personal ? [{ id: row.id, ...row.personal }] : []));
  if (personal.length > 0) {
    await scope.em.execute(
      `insert into audit_personal (workspace_id, event_id, salt, detail)
       select ?, r.id, r.salt, r.detail from jsonb_to_recordset(?::jsonb) as r(id uuid, salt text, detail text)`,
      [scope.workspaceId, JSON.stringify(personal)],
    );
  }
  scope.audit.rows += records.length;
}
