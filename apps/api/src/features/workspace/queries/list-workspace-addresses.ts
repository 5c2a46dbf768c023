import type { Deps } from '../../../deps/deps.ts';
import { WorkspaceAddressEntity } from '../workspace-address.entity.ts';

/** Where every workspace is found, by slug. For the operator's own tools; no procedure gives it away. */
export async function listWorkspaceAddresses(
  deps: Deps,
): Promise<{ readonly slug: string; readonly workspaceId: string }[]> {
  const addresses = await deps.orm.em.fork().findAll(WorkspaceAddressEntity, { orderBy: { slug: 'asc' } });
  return addresses.map(({ slug, workspaceId }) => ({ slug, workspaceId }));
}
