import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { WorkspaceEntity } from '../workspace.entity.ts';
import { toWorkspaceFace } from '../workspace.mapper.ts';

/** The workspace of the scope as any visitor may see it. */
export async function getWorkspaceFace(scope: Scope): Promise<WorkspaceFace> {
  return toWorkspaceFace(await scope.em.findOneOrFail(WorkspaceEntity, { id: scope.workspaceId }));
}
