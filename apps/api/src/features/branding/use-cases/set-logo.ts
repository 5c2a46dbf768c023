import type { SetLogoOutput } from '@rostra/shared/branding/set-logo.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import type { DecodedPicture } from '../../uploads/index.ts';
import { lockWorkspace, logoPath } from '../../workspace/index.ts';
import { WorkspaceLogoEntity } from '../workspace-logo.entity.ts';

/** Shows a decoded picture as the workspace's logo from now on; null: none. The one before is deleted. Counts at once, like the switch it is. */
export async function setLogo(scope: Scope, picture: DecodedPicture | null): Promise<SetLogoOutput> {
  const { workspaceId } = scope;
  const workspace = await lockWorkspace(scope);
  const before = workspace.logoId ?? null;
  await scope.em.nativeDelete(WorkspaceLogoEntity, { workspaceId });
  workspace.logoId = picture ? storeLogo(scope, picture) : null;
  recordAudit(scope, {
    action: picture ? 'branding.setLogo' : 'branding.removeLogo',
    subjectType: 'workspace',
    subjectId: workspaceId,
    before: before && { logoId: before },
    after: picture && { logoId: workspace.logoId, width: picture.width, height: picture.height },
  });
  await scope.em.flush();
  return { logoUrl: logoPath(workspace) };
}

function storeLogo(scope: Scope, { bytes, width, height }: DecodedPicture): string {
  const id = scope.newId();
  const { workspaceId, now: createdAt } = scope;
  scope.em.create(WorkspaceLogoEntity, { workspaceId, id, bytes, width, height, createdAt });
  return id;
}
