import type { AuditAction } from '@rostra/shared/audit/audit-action';
import type { Scope } from '../../db/workspace-scope.ts';
import { recordAudit } from '../audit/index.ts';

/** One change of the workspace's embedding settings in the audit log. */
export function recordSettingsChange(
  scope: Scope,
  action: AuditAction,
  before: object | null,
  after: object | null,
): void {
  recordAudit(scope, { action, subjectType: 'workspace', subjectId: scope.workspaceId, before, after });
}
