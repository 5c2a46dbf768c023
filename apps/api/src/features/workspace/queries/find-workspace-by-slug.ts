import type { Deps } from '../../../deps/deps.ts';
import { AppError } from '../../../errors/app-error.ts';
import { WorkspaceAddressEntity } from '../workspace-address.entity.ts';

/**
 * The id behind an address.
 *
 * @throws AppError `not-found`
 */
export async function findWorkspaceBySlug(deps: Deps, slug: string): Promise<string> {
  const address = await deps.orm.em.fork().findOne(WorkspaceAddressEntity, { slug });
  if (!address) throw new AppError('not-found');
  return address.workspaceId;
}
