import type { AuditAction } from '@rostra/shared/audit/audit-action';
import type { Scope } from '../../db/workspace-scope.ts';
import { AuditEventEntity } from './audit-event.entity.ts';

/** What happened to which thing. `before` is null for something new, `after` for something gone; neither holds secrets. */
export interface AuditRecord {
  /** A new one is added to the list in the shared package, which the portal needs words for. */
  readonly action: AuditAction;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Adds a row to the audit log in the caller's transaction, with who, when and from which surface. */
export function recordAudit(scope: Scope, record: AuditRecord): void {
  scope.em.persist(
    scope.em.create(AuditEventEntity, {
      workspaceId: scope.workspaceId,
      id: scope.newId(),
      at: scope.now,
      actorId: scope.actor.memberId,
      actorRole: scope.actor.role,
      surface: scope.actor.surface,
      action: record.action,
      subjectType: record.subjectType,
      subjectId: record.subjectId,
      before: record.before ?? null,
      after: record.after ?? null,
      requestId: scope.requestId,
    }),
  );
  scope.audit.rows += 1;
}
