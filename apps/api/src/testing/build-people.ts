import type { Role } from '@rostra/points-engine/vocabulary';
import { AccountEntity, MemberEntity } from '../features/members/index.ts';
import { createWorkspace } from '../features/workspace/index.ts';
import type { TestApi, TestSession } from './test-api.ts';

let built = 0;

/** A workspace with an address of its own. */
export function buildWorkspace(api: TestApi, name = 'Acme'): Promise<string> {
  built += 1;
  return createWorkspace(api.deps, {
    slug: `acme-${process.pid}-${built}`,
    name,
    accent: '#b4532a',
    timeZone: 'Europe/Berlin',
  });
}

/** A member to act as. Champions get an account. */
export function buildMember(
  api: TestApi,
  workspaceId: string,
  role: Role,
  name = `Person ${built}`,
): Promise<TestSession> {
  built += 1;
  const email = `person-${built}@example.com`;
  return api.inWorkspace(workspaceId, async (scope) => {
    const common = { workspaceId, createdAt: scope.now, updatedAt: scope.now };
    const account =
      role === 'champion'
        ? scope.em.create(AccountEntity, { ...common, id: scope.newId(), name: `Account ${built}` })
        : null;
    const member = scope.em.create(MemberEntity, {
      ...common,
      id: scope.newId(),
      email,
      name,
      role,
      accountId: account?.id ?? null,
    });
    await scope.em.flush();
    return { workspaceId, memberId: member.id, role };
  });
}

/** Many champions at once, without accounts; gives their ids. */
export function buildChampions(api: TestApi, workspaceId: string, count: number): Promise<string[]> {
  built += 1;
  return api.inWorkspace(workspaceId, async (scope) => {
    const common = { workspaceId, role: 'champion' as const, tier: 'none' as const, createdAt: scope.now };
    const members = Array.from({ length: count }, (_, index) => ({
      ...common,
      id: scope.newId(),
      email: `many-${built}-${index}@example.com`,
      name: `Champion ${index}`,
      updatedAt: scope.now,
    }));
    await scope.em.insertMany(MemberEntity, members);
    return members.map(({ id }) => id);
  });
}
