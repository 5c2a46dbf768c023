import type { AuditAction } from '@rostra/shared/audit/audit-action';
import type { SettingsSection, WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { recordAudit } from '../audit/index.ts';
import type { Workspace } from './workspace.entity.ts';
import { toWorkspaceSettings } from './workspace.mapper.ts';
import { lockWorkspace } from './workspace.repository.ts';

/** One section of the settings, as somebody who read `version` of it wants it. */
export interface SectionChange {
  readonly section: SettingsSection;
  readonly version: number;
  readonly action: AuditAction;
  /** Writes the section onto the workspace. */
  readonly apply: (workspace: Workspace) => void;
}

/**
 * Saves one section of the workspace's settings, with what it was and what it is in the audit log; gives all settings. The workspace is locked, so that
 * of two who read one version the second is told.
 *
 * @throws AppError `changed-meanwhile` with the present `version`
 */
export async function changeSection(scope: Scope, change: SectionChange): Promise<WorkspaceSettings> {
  const { section, version, action } = change;
  const workspace = await lockWorkspace(scope);
  const present = workspace.settingsVersions[section] ?? 0;
  if (present !== version) throw new AppError('changed-meanwhile', { version: present });
  const { mailAddress } = scope.deps;
  const { [section]: before } = toWorkspaceSettings(workspace, mailAddress);
  change.apply(workspace);
  workspace.settingsVersions = { ...workspace.settingsVersions, [section]: version + 1 };
  const settings = toWorkspaceSettings(workspace, mailAddress);
  recordAudit(scope, {
    action,
    subjectType: 'workspace',
    subjectId: scope.workspaceId,
    before,
    after: settings[section],
  });
  await scope.em.flush();
  return settings;
}
