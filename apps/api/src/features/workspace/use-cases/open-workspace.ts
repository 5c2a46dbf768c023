import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { WorkspaceAddressEntity } from '../workspace-address.entity.ts';
import { WorkspaceEntity } from '../workspace.entity.ts';

/** Gives a workspace that was created closed its address. A taken slug fails on its key. */
export async function openWorkspace(scope: Scope): Promise<void> {
  const { id: workspaceId, slug } = await scope.em.findOneOrFail(WorkspaceEntity, { id: scope.workspaceId });
  scope.em.create(WorkspaceAddressEntity, { slug, workspaceId });
  recordAudit(scope, { action: 'workspace.open', subjectType: 'workspace', subjectId: workspaceId, after: { slug } });
  await scope.em.flush();
}
