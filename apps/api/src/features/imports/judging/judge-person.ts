import type { ImportProblem } from '@rostra/shared/imports/import-problem.schema';
import type { ImportVerdict } from '@rostra/shared/imports/import-verdict.schema';
import type { ImportChange } from '@rostra/shared/imports/list-import-rows.contract';
import type { KnownOwners, KnownPerson } from '../../members/index.ts';
import type { ImportedPerson } from '../reading/read-person.ts';
import type { AccountOutcome } from './resolve-account.ts';

/** What an import would do with a line, and why. */
export interface Judgement {
  readonly verdict: ImportVerdict;
  readonly problems: readonly ImportProblem[];
  /** Of the person and of the account; the account's come last. */
  readonly changes: readonly ImportChange[];
  readonly opensAccount: boolean;
  /** The stored champion, when there is one. */
  readonly member: KnownPerson | null;
}

/** Members that could be meant by the lines at hand. */
export interface KnownPeople {
  readonly byEmail: ReadonlyMap<string, KnownPerson>;
  readonly byExternalId: ReadonlyMap<string, KnownPerson>;
  /** Staff who may look after accounts, and who does. */
  readonly owners: KnownOwners;
}

/**
 * Holds a line against what is stored. People are known by their address, which an import never changes, as it is what they sign in with;
 * a member id that belongs to another address is refused. Staff are never touched.
 */
export function judgePerson(person: ImportedPerson, outcome: AccountOutcome, people: KnownPeople): Judgement {
  const member = people.byEmail.get(person.email) ?? null;
  const problems = problemsOf(person, { outcome, member, people });
  if (problems.length > 0) return { verdict: 'invalid', problems, changes: [], opensAccount: false, member };
  const changes = [
    ...(member ? memberChanges(person, outcome, member) : []),
    ...(outcome.kind === 'known' ? outcome.changes : []),
  ];
  const verdict = member ? (changes.length > 0 ? 'update' : 'unchanged') : 'new';
  return { verdict, problems: [], changes, opensAccount: outcome.kind === 'new', member };
}

interface Stored {
  readonly outcome: AccountOutcome;
  readonly member: KnownPerson | null;
  readonly people: KnownPeople;
}

function problemsOf(person: ImportedPerson, { outcome, member, people }: Stored): ImportProblem[] {
  if (member && member.role !== 'champion') return [{ field: 'email', code: 'staff-address' }];
  const problems: ImportProblem[] = [];
  const holder = person.externalId === null ? undefined : people.byExternalId.get(person.externalId);
  if (holder && holder.id !== member?.id) problems.push({ field: 'memberId', code: 'member-id-taken' });
  else if (person.externalId !== null && member?.externalId && member.externalId !== person.externalId) {
    problems.push({ field: 'memberId', code: 'member-has-other-id' });
  }
  if (outcome.kind === 'ambiguous') problems.push({ field: 'accountId', code: 'account-ambiguous' });
  const { owner } = person.account;
  if (owner && !people.owners.byEmail.has(owner)) problems.push({ field: 'accountOwner', code: 'not-an-owner' });
  return problems;
}

function memberChanges(person: ImportedPerson, outcome: AccountOutcome, member: KnownPerson): ImportChange[] {
  const isOtherAccount =
    outcome.kind === 'new' || (outcome.kind === 'known' && outcome.account.id !== member.accountId);
  const wanted = [
    { field: 'name', before: member.name, after: person.name },
    { field: 'title', before: member.title, after: person.title },
    { field: 'memberId', before: member.externalId, after: person.externalId },
  ] as const;
  const changes: ImportChange[] = wanted.flatMap(({ field, before, after }) =>
    after === null || after === before ? [] : [{ field, before, after }],
  );
  return isOtherAccount
    ? [...changes, { field: 'accountName', before: member.accountName, after: person.account.name }]
    : changes;
}
