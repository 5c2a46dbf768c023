import { inWorkspace, systemActor } from '../db/workspace-scope.ts';
import type { Deps } from '../deps/deps.ts';
import { MemberEntity } from '../features/members/index.ts';
import { getWorkspaceFace, listWorkspaceAddresses } from '../features/workspace/index.ts';

/** A workspace in a line. */
export interface ListedWorkspace {
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly champions: number;
}

/** Every workspace of the installation by its address, for whoever operates it. */
export async function listWorkspaces(deps: Deps): Promise<ListedWorkspace[]> {
  const listed: ListedWorkspace[] = [];
  for (const { workspaceId } of await listWorkspaceAddresses(deps)) {
    const options = { workspaceId, actor: systemActor, requestId: 'list-workspaces', readOnly: true };
    const line = await inWorkspace(deps, options, async (scope) => {
      const { slug, name, timeZone } = await getWorkspaceFace(scope);
      const champions = await scope.em.count(MemberEntity, { workspaceId, role: 'champion', mergedIntoId: null });
      return { slug, name, timeZone, champions };
    });
    listed.push(line);
  }
  return listed;
}
