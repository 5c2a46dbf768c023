import type { WorkspaceExportView } from '@rostra/shared/workspace/export-workspace.contract';
import { isUniqueViolation } from '../../../db/is-unique-violation.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { latestExport } from '../latest-export.ts';
import { WorkspaceExportEntity } from '../workspace-export.entity.ts';

/**
 * Has a job write everything the workspace holds into one archive.
 *
 * @throws AppError `sign-in-not-recent`, `archive-running` while one is being written
 */
export async function startExport(scope: Scope): Promise<WorkspaceExportView> {
  requireRecentSignIn(scope);
  const { workspaceId, now } = scope;
  const id = scope.newId();
  scope.em.create(WorkspaceExportEntity, {
    workspaceId,
    id,
    askedById: ownMemberId(scope),
    askedAt: now,
    state: 'queued',
  });
  try {
    await scope.em.flush();
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('archive-running');
    throw error;
  }
  recordAudit(scope, { action: 'workspaceExports.start', subjectType: 'workspace', subjectId: workspaceId });
  await scope.enqueue('write-workspace-export', { exportId: id });
  const view = await latestExport(scope);
  if (!view) throw new Error('the export that was just stored is not found');
  return view;
}
