import type { ImportProblem } from '@rostra/shared/imports/import-problem.schema';
import type { ImportedAccount, ImportedPerson } from '../reading/read-person.ts';

/** A line that is good by itself. */
export interface FileLine {
  readonly line: number;
  readonly person: ImportedPerson;
}

/** A line after a look at all others. */
export interface ComparedLine extends FileLine {
  readonly problems: readonly ImportProblem[];
}

/** Tells the accounts of a file apart: by outside id, else by name in any case. */
export function accountKey({ externalId, name }: Pick<ImportedAccount, 'externalId' | 'name'>): string {
  return externalId === null ? `name ${name.toLowerCase()}` : `id ${externalId}`;
}

/**
 * Holds the lines of one file against each other, in their order. A person or a member id comes once: the second line is refused and names the
 * first, also under another address that leads to the same person since two entries were merged. An account says the same on all its lines. An account without an id takes the one that another line gives for its name, and is
 * refused when there are two. So what a file does never depends on the order in which it is written, and a second time it does nothing.
 */
export function compareLines(
  lines: readonly FileLine[],
  mergedAddresses: ReadonlyMap<string, string> = new Map(),
): ComparedLine[] {
  const seen = new FirstLines();
  const unique = lines.map((entry) => ({ ...entry, problems: repeated(seen, entry, mergedAddresses) }));
  const idsByName = idsOfNames(unique.filter(isGood));
  return unique.map((entry) => (isGood(entry) ? agreeOnAccount(seen, entry, idsByName) : entry));
}

function isGood(entry: ComparedLine): boolean {
  return entry.problems.length === 0;
}

/** Which line said something first, and what it said. */
class FirstLines {
  readonly #said = new Map<string, { readonly line: number; readonly value: string }>();

  /** The line that said another thing about `subject` before, or null after noting this one. */
  contradicted(subject: string, value: string, line: number): number | null {
    const first = this.#said.get(subject);
    if (!first) this.#said.set(subject, { line, value });
    return !first || first.value === value ? null : first.line;
  }
}

function repeated(
  seen: FirstLines,
  { line, person: { email, externalId } }: FileLine,
  mergedAddresses: ReadonlyMap<string, string>,
): ImportProblem[] {
  const ofEmail = seen.contradicted(`email ${email}`, String(line), line);
  if (ofEmail !== null) return [{ field: 'email', code: 'email-twice', line: ofEmail }];
  const ofPerson = seen.contradicted(`person ${mergedAddresses.get(email) ?? email}`, String(line), line);
  if (ofPerson !== null) return [{ field: 'email', code: 'same-person-twice', line: ofPerson }];
  const ofId = externalId === null ? null : seen.contradicted(`member id ${externalId}`, String(line), line);
  return ofId === null ? [] : [{ field: 'memberId', code: 'member-id-twice', line: ofId }];
}

function idsOfNames(lines: readonly FileLine[]): Map<string, Set<string>> {
  const idsByName = new Map<string, Set<string>>();
  for (const { name, externalId } of lines.map(({ person }) => person.account)) {
    if (externalId === null) continue;
    const key = name.toLowerCase();
    idsByName.set(key, (idsByName.get(key) ?? new Set()).add(externalId));
  }
  return idsByName;
}

function agreeOnAccount(
  seen: FirstLines,
  { line, person }: FileLine,
  idsByName: Map<string, Set<string>>,
): ComparedLine {
  const ids = [...(idsByName.get(person.account.name.toLowerCase()) ?? [])];
  if (person.account.externalId === null && ids.length > 1) {
    return { line, person, problems: [{ field: 'accountId', code: 'account-ambiguous' }] };
  }
  const account = { ...person.account, externalId: person.account.externalId ?? ids[0] ?? null };
  const problems = disagreements(seen, line, account);
  return { line, person: { ...person, account }, problems };
}

function disagreements(seen: FirstLines, line: number, account: ImportedAccount): ImportProblem[] {
  const key = accountKey(account);
  const said = [
    { field: 'accountName', code: 'account-name-differs', value: account.name.toLowerCase() },
    { field: 'segment', code: 'segment-differs', value: account.segment },
    { field: 'region', code: 'region-differs', value: account.region },
    { field: 'accountOwner', code: 'owner-differs', value: account.owner ?? null },
  ] as const;
  return said.flatMap(({ field, code, value }): ImportProblem[] => {
    const first = value === null ? null : seen.contradicted(`${field} of ${key}`, value, line);
    return first === null ? [] : [{ field, code, line: first }];
  });
}
