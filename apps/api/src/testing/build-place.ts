import type { Role } from '@rostra/points-engine/vocabulary';
import { buildMember, buildWorkspace } from './build-people.ts';
import type { TestApi } from './test-api.ts';
import { getMember } from '../features/members/index.ts';
import { getWorkspaceFace } from '../features/workspace/index.ts';

/** A workspace and one member in it who can be mailed. */
export interface Place {
  readonly workspaceId: string;
  readonly slug: string;
  readonly memberId: string;
  readonly email: string;
}

/** Builds a workspace of its own with one member. */
export async function buildPlace(api: TestApi, role: Role = 'champion', name = 'Ana Ruiz'): Promise<Place> {
  const workspaceId = await buildWorkspace(api, 'Acme & Söhne');
  const { memberId } = await buildMember(api, workspaceId, role, name);
  return api.inWorkspace(workspaceId, async (scope) => {
    const { slug } = await getWorkspaceFace(scope);
    const { email } = await getMember(scope, memberId);
    return { workspaceId, slug, memberId, email };
  });
}
