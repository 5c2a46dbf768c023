import type { SaveWorkspaceLanguageInput } from '@rostra/shared/workspace/save-workspace-language.contract';
import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { changeSection } from '../change-section.ts';

/**
 * Says in which language the portal speaks here, and how it writes dates and numbers.
 *
 * @throws AppError `changed-meanwhile`
 */
export function saveLanguage(
  scope: Scope,
  { version, locale }: SaveWorkspaceLanguageInput,
): Promise<WorkspaceSettings> {
  return changeSection(scope, {
    section: 'language',
    version,
    action: 'workspace.saveLanguage',
    apply: (workspace) => void Object.assign(workspace, { locale }),
  });
}
