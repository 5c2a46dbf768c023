import type { WorkspaceDeletion } from '@rostra/shared/workspace/delete-workspace.contract';
import type { Scope } from '../../db/workspace-scope.ts';
import { findMemberNames } from '../members/index.ts';
import { WorkspaceEntity } from '../workspace/index.ts';

/** The deletion that is asked for in the workspace of the scope; null while none is. */
export async function getDeletion(scope: Scope): Promise<WorkspaceDeletion> {
  const { deletionAskedAt, deletionAskedById, deletionDueAt } = await scope.em.findOneOrFail(WorkspaceEntity, {
    id: scope.workspaceId,
  });
  if (!deletionAskedAt || !deletionDueAt) return null;
  const names = await findMemberNames(scope, [deletionAskedById ?? null]);
  return {
    askedAt: deletionAskedAt.toISOString(),
    askedBy: (deletionAskedById && names.get(deletionAskedById)) ?? null,
    dueAt: deletionDueAt.toISOString(),
  };
}
