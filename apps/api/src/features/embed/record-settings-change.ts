import type { AuditAction } from '@rostra/shared/audit/audit-action';
import type { Scope } from '../../db/workspace-scope.ts';
import { recordAudit } from '../audit/index.ts';

/** One change of the workspace's embedding settings; `before` is null for something added, `after` for something gone. */
export interface SettingsChange {
  readonly action: AuditAction & `embed.${string}`;
  readonly before: object | null;
  readonly after: object | null;
}

/** Adds a change of the settings to the audit log. */
export function recordSettingsChange(scope: Scope, change: SettingsChange): void {
  recordAudit(scope, { ...change, subjectType: 'workspace', subjectId: scope.workspaceId });
}
