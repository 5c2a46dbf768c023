import type { PersonClaims } from '@rostra/shared/embed/person-claims.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import {
  findAccounts,
  getMember,
  type KnownAccount,
  type Member,
  saveAccounts,
  saveChampions,
} from '../../members/index.ts';

type HostAccount = PersonClaims['account'];

/** Adds a champion as their host describes them. Their address is free. */
export async function addPerson(scope: Scope, { name, email, account }: PersonClaims): Promise<Member> {
  const accountId = await findOrOpenAccount(scope, account);
  const id = scope.newId();
  await saveChampions(scope, [{ id, email, name, title: null, externalId: null, accountId }], []);
  return getMember(scope, id);
}

/**
 * The account with the host's id. Failing that, the only one of that name that has no outside id yet, as an import without ids leaves it: it takes
 * the host's id, so that one company is not here twice. Failing that, a new one.
 */
async function findOrOpenAccount(scope: Scope, account: HostAccount): Promise<string> {
  const { byExternalId, byName } = await findAccounts(scope, { externalIds: [account.id], names: [account.name] });
  const known = byExternalId.get(account.id);
  if (known) return known.id;
  const [namesake, ...others] = byName.get(account.name) ?? [];
  if (namesake && others.length === 0 && namesake.externalId === null) return nameOutside(scope, namesake, account);
  const id = scope.newId();
  await saveAccounts(scope, [{ id, name: account.name, externalId: account.id, segment: null, region: null }], []);
  return id;
}

async function nameOutside(scope: Scope, { id }: KnownAccount, account: HostAccount): Promise<string> {
  const audited = { before: { externalId: null }, after: { externalId: account.id } };
  await saveAccounts(scope, [], [{ id, name: null, externalId: account.id, segment: null, region: null, ...audited }]);
  return id;
}
