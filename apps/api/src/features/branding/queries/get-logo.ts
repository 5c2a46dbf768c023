import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { WorkspaceLogoEntity } from '../workspace-logo.entity.ts';

/**
 * The bytes of the workspace's logo (PNG), for anybody.
 *
 * @throws AppError `not-found`, also for one that was replaced
 */
export async function getLogo(scope: Scope, logoId: string): Promise<Uint8Array> {
  const { workspaceId } = scope;
  const logo = await scope.em.findOne(WorkspaceLogoEntity, { workspaceId, id: logoId }, { populate: ['bytes'] });
  if (!logo) throw new AppError('not-found');
  return logo.bytes;
}
