import type {
  AccountChange,
  AccountOwnerChange,
  ChampionChange,
  KnownOwners,
  KnownPerson,
  NewAccount,
  NewChampion,
} from '../../members/index.ts';
import { accountKey } from '../judging/compare-lines.ts';
import type { JudgedLine, JudgedLines } from '../judging/judge-lines.ts';
import { resolveAccount } from '../judging/resolve-account.ts';
import type { ImportedAccount, ImportedPerson } from '../reading/read-person.ts';

/** What to save for a batch of lines. Accounts come first: champions point at them. */
export interface PlannedWrites {
  readonly newAccounts: readonly NewAccount[];
  readonly changedAccounts: readonly AccountChange[];
  readonly owners: readonly AccountOwnerChange[];
  readonly newChampions: readonly NewChampion[];
  readonly changedChampions: readonly ChampionChange[];
}

/** Turns verdicts into the rows to save. Lines of one account are put together, so that it is opened or changed once. */
export function planWrites({ lines, accounts, owners }: JudgedLines, newId: () => string): PlannedWrites {
  const writable = lines.filter(({ judgement }) => judgement.verdict === 'new' || judgement.verdict === 'update');
  const planned = planAccounts(writable, { accounts, owners }, newId);
  const withAccount = writable.flatMap(({ person, judgement: { member } }) => {
    const accountId = planned.idByKey.get(accountKey(person.account));
    return accountId === undefined ? [] : [{ person, member, accountId }];
  });
  return {
    newAccounts: planned.created,
    changedAccounts: planned.changed,
    owners: planned.owners,
    newChampions: withAccount.flatMap(({ person, member, accountId }) =>
      member ? [] : [newChampion(newId(), person, accountId)],
    ),
    changedChampions: withAccount.flatMap(({ person, member, accountId }) =>
      member ? changeOf(member, person, accountId) : [],
    ),
  };
}

function planAccounts(
  lines: readonly JudgedLine[],
  { accounts, owners }: Pick<JudgedLines, 'accounts' | 'owners'>,
  newId: () => string,
) {
  const idByKey = new Map<string, string>();
  const created: NewAccount[] = [];
  const changed: AccountChange[] = [];
  const given: AccountOwnerChange[] = [];
  for (const [key, { owner, ...account }] of mergedAccounts(lines)) {
    const outcome = resolveAccount(account, accounts);
    // Two ids for one name: the first takes the stored account without an id, the second is another company.
    const isTaken = outcome.kind === 'known' && [...idByKey.values()].includes(outcome.account.id);
    if (outcome.kind === 'known' && !isTaken) {
      idByKey.set(key, outcome.account.id);
      if (outcome.changes.length > 0) changed.push(accountChange(outcome.account.id, outcome.changes));
    } else {
      const id = newId();
      idByKey.set(key, id);
      created.push({ id, ...account });
    }
    given.push(...ownerGiven(owners, idByKey.get(key), owner));
  }
  return { idByKey, created, changed, owners: given };
}

/** Nothing where the file says nothing of it, or where it is so already. */
function ownerGiven(
  { byEmail, byAccount }: KnownOwners,
  accountId: string | undefined,
  email: string | null | undefined,
): AccountOwnerChange[] {
  const owner = email ? byEmail.get(email) : undefined;
  const beforeId = (accountId && byAccount.get(accountId)?.id) || null;
  return owner && accountId && owner.id !== beforeId ? [{ accountId, ownerId: owner.id, beforeId }] : [];
}

function mergedAccounts(lines: readonly JudgedLine[]): Map<string, ImportedAccount> {
  const merged = new Map<string, ImportedAccount>();
  for (const { account } of lines.map(({ person }) => person)) {
    const key = accountKey(account);
    const first = merged.get(key);
    merged.set(
      key,
      first
        ? {
            ...first,
            segment: first.segment ?? account.segment,
            region: first.region ?? account.region,
            owner: first.owner ?? account.owner,
          }
        : account,
    );
  }
  return merged;
}

const ACCOUNT_COLUMNS = { accountName: 'name', accountId: 'externalId', segment: 'segment', region: 'region' } as const;

function accountChange(
  id: string,
  changes: readonly { field: string; before: string | null; after: string }[],
): AccountChange {
  const columns = Object.entries(ACCOUNT_COLUMNS).flatMap(([field, column]) => {
    const change = changes.find((entry) => entry.field === field);
    return change ? [{ column, before: change.before, after: change.after }] : [];
  });
  const before = Object.fromEntries(columns.map((entry) => [entry.column, entry.before]));
  const after = Object.fromEntries(columns.map((entry) => [entry.column, entry.after]));
  return { id, name: null, externalId: null, segment: null, region: null, ...after, before, after };
}

function newChampion(id: string, { email, name, title, externalId }: ImportedPerson, accountId: string): NewChampion {
  return { id, email, name, title, externalId, accountId };
}

function changeOf(member: KnownPerson, person: ImportedPerson, accountId: string): ChampionChange[] {
  const wanted = { name: person.name, title: person.title, externalId: person.externalId, accountId };
  const columns = (['name', 'title', 'externalId', 'accountId'] as const).filter(
    (column) => wanted[column] !== null && wanted[column] !== member[column],
  );
  if (columns.length === 0) return [];
  const before = Object.fromEntries(columns.map((column) => [column, member[column]]));
  const after = Object.fromEntries(columns.map((column) => [column, wanted[column]]));
  return [{ id: member.id, name: null, title: null, externalId: null, accountId: null, ...after, before, after }];
}
