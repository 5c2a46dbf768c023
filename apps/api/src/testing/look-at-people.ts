import { AccountEntity, MemberEntity } from '../features/members/index.ts';
import type { TestApi } from './test-api.ts';

/** Champions (e-mail, name, title, outside id, account) and accounts (name, outside id, segment, region) of a workspace, sorted. */
export function lookAtPeople(api: TestApi, workspaceId: string) {
  return api.inWorkspace(workspaceId, async (scope) => {
    const members = await scope.em.find(MemberEntity, { role: 'champion' }, { orderBy: { email: 'asc' } });
    const accounts = await scope.em.find(AccountEntity, {}, { orderBy: { name: 'asc', id: 'asc' } });
    const nameOf = new Map(accounts.map(({ id, name }) => [id, name]));
    return {
      members: members.map((member) => [
        member.email,
        member.name,
        member.title,
        member.externalId,
        nameOf.get(member.accountId ?? ''),
      ]),
      accounts: accounts.map(({ name, externalId, segment, region }) => [name, externalId, segment, region]),
    };
  });
}
