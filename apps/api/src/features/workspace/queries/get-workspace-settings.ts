import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { toWorkspaceSettings } from '../workspace.mapper.ts';
import { loadWorkspace } from '../workspace.repository.ts';

/** Everything an administrator sets for the workspace of the scope. */
export async function getWorkspaceSettings(scope: Scope): Promise<WorkspaceSettings> {
  return toWorkspaceSettings(await loadWorkspace(scope), scope.deps.mailAddress);
}
