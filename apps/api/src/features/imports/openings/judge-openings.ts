import type { ImportProblem } from '@rostra/shared/imports/import-problem.schema';
import type { ImportVerdict } from '@rostra/shared/imports/import-verdict.schema';
import type { ImportChange } from '@rostra/shared/imports/list-import-rows.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { findPeople, type KnownPerson } from '../../members/index.ts';
import { findOpenings, type OpeningBalance, type OpeningFound } from '../../points/index.ts';
import type { ImportedOpening } from './read-opening.ts';

/** A line that is good by itself. */
export interface OpeningLine {
  readonly line: number;
  readonly opening: ImportedOpening;
}

/** A line with its verdict against what is stored in this transaction. */
export interface JudgedOpening extends OpeningLine {
  readonly verdict: ImportVerdict;
  readonly problems: readonly ImportProblem[];
  readonly changes: readonly ImportChange[];
  /** What would be posted; null for an invalid line. */
  readonly balance: OpeningBalance | null;
}

/** Holds lines against champions and ledger, with two queries however many there are. Checking and writing both judge by it. */
export async function judgeOpenings(scope: Scope, lines: readonly OpeningLine[]): Promise<JudgedOpening[]> {
  const people = await findPeople(scope, { emails: lines.map(({ opening }) => opening.email), externalIds: [] });
  const byEmail = new Map(people.map((person) => [person.email, person]));
  const asked = lines.map((line) => ({ ...line, person: byEmail.get(line.opening.email) ?? null }));
  const balances = asked.flatMap(({ opening, person }) => (person ? [toBalance(opening, person.id)] : []));
  const standing = await findOpenings(scope, balances);
  return asked.map(({ line, opening, person }) => judge({ line, opening }, person, standing));
}

const PROBLEM_OF = { other: 'opening-differs', reversed: 'opening-reversed' } as const;

function judge(
  entry: OpeningLine,
  person: KnownPerson | null,
  standing: (balance: OpeningBalance) => OpeningFound | null,
): JudgedOpening {
  const invalid = (problem: ImportProblem) =>
    ({ ...entry, verdict: 'invalid', problems: [problem], changes: [], balance: null }) as const;
  if (!person) return invalid({ field: 'email', code: 'unknown-champion' });
  if (person.role !== 'champion') return invalid({ field: 'email', code: 'staff-address' });
  const balance = toBalance(entry.opening, person.id);
  const found = standing(balance);
  if (found === 'other' || found === 'reversed') return invalid({ field: null, code: PROBLEM_OF[found] });
  if (found === 'same') return { ...entry, verdict: 'unchanged', problems: [], changes: [], balance };
  return { ...entry, verdict: 'new', problems: [], changes: changesOf(entry.opening, person), balance };
}

function toBalance({ email: _email, ...opening }: ImportedOpening, memberId: string): OpeningBalance {
  return { memberId, ...opening };
}

function changesOf(opening: ImportedOpening, { name }: KnownPerson): ImportChange[] {
  return [{ field: 'name', before: null, after: name }, ...pointChanges(opening)];
}

/** The points of a line, as its changes show them. */
export function pointChanges({
  statusPoints,
  rewardPoints,
}: Pick<ImportedOpening, 'statusPoints' | 'rewardPoints'>): ImportChange[] {
  const points = [
    { field: 'statusPoints', after: statusPoints },
    { field: 'rewardPoints', after: rewardPoints },
  ] as const;
  return points
    .filter(({ after }) => after > 0)
    .map(({ field, after }) => ({ field, before: null, after: String(after) }));
}
