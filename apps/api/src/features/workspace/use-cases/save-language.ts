import type { SaveWorkspaceLanguageInput } from '@rostra/shared/workspace/save-workspace-language.contract';
import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { changeSection } from '../change-section.ts';

/**
 * Says which languages the portal speaks here, the default first, and how it writes dates and numbers in each.
 *
 * @throws AppError `changed-meanwhile`
 */
export function saveLanguage(
  scope: Scope,
  { version, locales }: SaveWorkspaceLanguageInput,
): Promise<WorkspaceSettings> {
  return changeSection(scope, {
    section: 'language',
    version,
    action: 'workspace.saveLanguage',
    apply(workspace) {
      const [locale, ...furtherLocales] = locales;
      Object.assign(workspace, { locale, furtherLocales });
    },
  });
}
