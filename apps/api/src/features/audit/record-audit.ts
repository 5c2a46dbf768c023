import type { AuditAction } from '@rostra/shared/audit/audit-action';
import type { Scope } from '../../db/workspace-scope.ts';
import { splitPersonal } from './personal/split-personal.ts';

/** What happened to which thing. `before` is null for something new, `after` for something gone; neither holds secrets. */
export interface AuditRecord {
  /** A new one is added to the list in the shared package, which the portal needs words for. */
  readonly action: AuditAction;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

const INSERT = `insert into audit_event (workspace_id, id, at, actor_id, actor_role, surface, action, subject_type, subject_id, before, after, request_id, personal_hash)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)`;

const INSERT_PERSONAL = 'insert into audit_personal (workspace_id, event_id, salt, detail) values (?, ?, ?, ?)';

/**
 * Adds a row to the audit log in the caller's transaction, with who, when and from which surface. What is personal in the states goes into a row
 * beside it, which erasing a person takes away; see `personal-keys.ts`.
 */
export function recordAudit(scope: Scope, record: AuditRecord): void {
  const { actor } = scope;
  const id = scope.newId();
  const { before, after, personal } = splitPersonal(record);
  scope.writeLast(INSERT, [
    scope.workspaceId,
    id,
    scope.now,
    actor.memberId,
    actor.role,
    actor.surface,
    record.action,
    record.subjectType,
    record.subjectId,
    toJson(before),
    toJson(after),
    scope.requestId,
    personal?.hash ?? null,
  ]);
  if (personal) scope.writeLast(INSERT_PERSONAL, [scope.workspaceId, id, personal.salt, personal.detail]);
  scope.audit.rows += 1;
}

function toJson(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
