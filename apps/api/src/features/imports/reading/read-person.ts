import { type ImportField, importFieldSchema } from '@rostra/shared/imports/import-field.schema';
import type { ImportProblem } from '@rostra/shared/imports/import-problem.schema';
import { z } from 'zod';
import type { ColumnMap } from './map-columns.ts';

/** What a line says of an account. Null where its cell is empty, which leaves what is stored as it is. */
export interface ImportedAccount {
  readonly name: string;
  readonly externalId: string | null;
  readonly segment: string | null;
  readonly region: string | null;
  /** Address of who of the team looks after it, lower case. Absent in lines that an older version read. */
  readonly owner?: string | null;
}

/** What a line says of a person. Null where its cell is empty, which leaves what is stored as it is. */
export interface ImportedPerson {
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  readonly title: string | null;
  readonly externalId: string | null;
  readonly account: ImportedAccount;
}

/** A person, or everything that keeps the line from being one. */
export type ReadPerson =
  | { readonly person: ImportedPerson; readonly problems: readonly [] }
  | { readonly person: null; readonly problems: readonly ImportProblem[] };

const CHARS_MAX = {
  email: 254,
  name: 200,
  firstName: 100,
  lastName: 100,
  title: 200,
  role: 50,
  memberId: 200,
  accountName: 200,
  accountId: 200,
  segment: 100,
  region: 100,
  accountOwner: 254,
} as const satisfies Partial<Readonly<Record<ImportField, number>>>;

const emailSchema = z.email();

/**
 * Reads a line by itself, without looking at other lines or at what is stored. Spaces around and runs of spaces or newlines inside a cell count as
 * one space. A role may only say champion: nobody becomes staff by a file.
 */
export function readPerson(columns: ColumnMap, cells: readonly string[], width: number): ReadPerson {
  const at = (field: ImportField) => cleanCell(cells[columns[field] ?? -1] ?? '');
  const name = at('name') || [at('firstName'), at('lastName')].filter(Boolean).join(' ');
  const problems = [
    ...tooManyCells(cells, width),
    ...missing({ email: at('email'), name, accountName: at('accountName') }),
    ...tooLong(at),
    ...wrongEmail('email', at('email')),
    ...wrongEmail('accountOwner', at('accountOwner')),
    ...wrongRole(at('role')),
  ];
  if (problems.length > 0) return { person: null, problems };
  const account = {
    name: at('accountName'),
    externalId: at('accountId') || null,
    segment: at('segment') || null,
    region: at('region') || null,
    owner: at('accountOwner').toLowerCase() || null,
  };
  const person = {
    email: at('email').toLowerCase(),
    name,
    title: at('title') || null,
    externalId: at('memberId') || null,
    account,
  };
  return { person, problems: [] };
}

/**
 * A cell's words. The apostrophe that keeps a spreadsheet from running a cell as a formula goes, as our own files of invalid lines carry it.
 */
export function cleanCell(cell: string): string {
  return cell
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}

/** A line with words beyond the last column, which is what a separator inside a cell looks like. */
export function tooManyCells(cells: readonly string[], width: number): ImportProblem[] {
  return cells.slice(width).some((cell) => cell.trim() !== '') ? [{ field: null, code: 'too-many-cells' }] : [];
}

function missing(required: Readonly<Record<'email' | 'name' | 'accountName', string>>): ImportProblem[] {
  const fields = ['email', 'name', 'accountName'] as const;
  return fields.filter((field) => required[field] === '').map((field) => ({ field, code: 'required' }));
}

function tooLong(at: (field: ImportField) => string): ImportProblem[] {
  const bounds = Object.entries(CHARS_MAX).map(([field, limit]) => ({ field: importFieldSchema.parse(field), limit }));
  return bounds
    .filter(({ field, limit }) => at(field).length > limit)
    .map(({ field, limit }) => ({ field, code: 'too-long', limit }));
}

function wrongEmail(field: 'email' | 'accountOwner', email: string): ImportProblem[] {
  return email === '' || emailSchema.safeParse(email).success ? [] : [{ field, code: 'not-an-email' }];
}

function wrongRole(role: string): ImportProblem[] {
  return role === '' || role.toLowerCase() === 'champion' ? [] : [{ field: 'role', code: 'not-a-champion' }];
}
