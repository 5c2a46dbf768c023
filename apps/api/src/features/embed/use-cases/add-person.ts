import type { Scope } from '../../../db/workspace-scope.ts';
import { findAccounts, getMember, type Member, saveAccounts, saveChampions } from '../../members/index.ts';
import type { ProofClaims } from '../proof-claims.ts';

/** Adds a champion as their host describes them, in the account with the host's id, which is opened if there is none. Their address is free. */
export async function addPerson(scope: Scope, { name, email, account }: ProofClaims): Promise<Member> {
  const { byExternalId } = await findAccounts(scope, { externalIds: [account.id], names: [] });
  const accountId = byExternalId.get(account.id)?.id ?? (await openAccount(scope, account));
  const id = scope.newId();
  await saveChampions(scope, [{ id, email, name, title: null, externalId: null, accountId }], []);
  return getMember(scope, id);
}

async function openAccount(scope: Scope, account: ProofClaims['account']): Promise<string> {
  const id = scope.newId();
  await saveAccounts(scope, [{ id, name: account.name, externalId: account.id, segment: null, region: null }], []);
  return id;
}
