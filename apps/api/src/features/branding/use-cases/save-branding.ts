import type { SaveBrandingInput } from '@rostra/shared/branding/save-branding.contract';
import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { changeSection } from '../../workspace/index.ts';

/**
 * Saves the workspace's name, colours and typeface. A colour that cannot be read is no fault: each page derives readable ones from it.
 *
 * @throws AppError `changed-meanwhile`
 */
export function saveBranding(scope: Scope, input: SaveBrandingInput): Promise<WorkspaceSettings> {
  const { version, name, accent, accentDark, font } = input;
  return changeSection(scope, {
    section: 'branding',
    version,
    action: 'branding.save',
    apply: (workspace) => void Object.assign(workspace, { name, accent, accentDark, font }),
  });
}
