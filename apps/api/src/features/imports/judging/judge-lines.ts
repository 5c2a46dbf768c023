import type { Scope } from '../../../db/workspace-scope.ts';
import {
  findAccountOwners,
  findAccounts,
  findPeople,
  type FoundAccounts,
  type KnownOwners,
} from '../../members/index.ts';
import type { ImportedPerson } from '../reading/read-person.ts';
import type { FileLine } from './compare-lines.ts';
import { judgePerson, type Judgement } from './judge-person.ts';
import { nobodyKnown, resolveAccount } from './resolve-account.ts';

/** A line with its verdict against what is stored in this transaction. */
export interface JudgedLine extends FileLine {
  readonly judgement: Judgement;
}

/** Verdicts of some lines, with the stored accounts they were held against. */
export interface JudgedLines {
  readonly lines: readonly JudgedLine[];
  readonly accounts: FoundAccounts;
  readonly owners: KnownOwners;
}

/** Holds lines against what is stored, with three queries however many there are, and two more where the file says who looks after accounts. Checking and writing both judge by it. */
export async function judgeLines(scope: Scope, lines: readonly FileLine[]): Promise<JudgedLines> {
  const people = lines.map(({ person }) => person);
  const accounts = await findAccounts(scope, {
    externalIds: distinct(people.map(({ account }) => account.externalId)),
    names: distinct(people.map(({ account }) => account.name)),
  });
  const owners = await knownOwners(scope, people, accounts);
  const known = { ...(await knownPeople(scope, people)), owners };
  const judged = lines.map(({ line, person }) => ({
    line,
    person,
    judgement: judgePerson(person, resolveAccount(person.account, accounts, owners), known),
  }));
  return { lines: judged, accounts, owners };
}

/** Nothing is asked for a file that says nothing of owners. */
async function knownOwners(
  scope: Scope,
  people: readonly ImportedPerson[],
  { byExternalId, byName }: FoundAccounts,
): Promise<KnownOwners> {
  const emails = distinct(people.map(({ account }) => account.owner ?? null));
  if (emails.length === 0) return nobodyKnown;
  const accounts = [...byExternalId.values(), ...[...byName.values()].flat()];
  return findAccountOwners(scope, { emails, accountIds: distinct(accounts.map(({ id }) => id)) });
}

async function knownPeople(scope: Scope, people: readonly ImportedPerson[]) {
  const found = await findPeople(scope, {
    emails: people.map(({ email }) => email),
    externalIds: distinct(people.map(({ externalId }) => externalId)),
  });
  return {
    byEmail: new Map(found.map((person) => [person.email, person])),
    byExternalId: new Map(found.flatMap((person) => (person.externalId === null ? [] : [[person.externalId, person]]))),
  };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
