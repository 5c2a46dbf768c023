import type { WorkspaceDeletion } from '@rostra/shared/workspace/delete-workspace.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { lockWorkspace } from '../../workspace/index.ts';
import { mailDeletion } from '../mail-deletion.ts';
import { noteInInstallation } from '../note-in-installation.ts';

/**
 * Takes the deletion of the workspace back; nothing is lost.
 *
 * @throws AppError `not-found` when none is asked for
 */
export async function withdrawDeletion(scope: Scope): Promise<WorkspaceDeletion> {
  const workspace = await lockWorkspace(scope);
  if (!workspace.deletionDueAt) throw new AppError('not-found');
  recordAudit(scope, {
    action: 'workspace.withdrawDeletion',
    subjectType: 'workspace',
    subjectId: scope.workspaceId,
    before: { dueAt: workspace.deletionDueAt.toISOString() },
  });
  Object.assign(workspace, { deletionAskedAt: null, deletionAskedById: null, deletionDueAt: null });
  await noteInInstallation(scope, 'deletion-withdrawn', workspace);
  await mailDeletion(scope, { dueAt: null });
  await scope.em.flush();
  return null;
}
