import type { AuditFormat } from '@rostra/shared/audit/audit-file.contract';
import type { AuditLogFilter } from '@rostra/shared/audit/audit-log-filter';
import type { Scope } from '../../db/workspace-scope.ts';
import { recordAudit } from './record-audit.ts';

/** Notes who takes a copy of the log away, and of which part. Written before the first line leaves. */
export async function recordAuditExport(scope: Scope, format: AuditFormat, filter: AuditLogFilter): Promise<void> {
  recordAudit(scope, {
    action: 'audit.export',
    subjectType: 'workspace',
    subjectId: scope.workspaceId,
    after: { format, ...filter },
  });
}
