import { workspaceSlugSchema } from '@rostra/shared/workspace/workspace-slug.schema';
import type { Deps } from '../../../deps/deps.ts';
import { AppError } from '../../../errors/app-error.ts';
import { WorkspaceAddressEntity } from '../workspace-address.entity.ts';

/**
 * The id behind an address.
 *
 * @throws AppError `not-found`
 */
export async function findWorkspaceBySlug(deps: Deps, slug: string): Promise<string> {
  // What stands in an address may be anything: a NUL in it would be a fault of the database and not of whoever typed it.
  if (!workspaceSlugSchema.safeParse(slug).success) throw new AppError('not-found');
  const address = await deps.orm.em.fork().findOne(WorkspaceAddressEntity, { slug });
  if (!address) throw new AppError('not-found');
  return address.workspaceId;
}
