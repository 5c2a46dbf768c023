import { stringify } from 'csv-stringify/sync';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { ArchivePart } from './archive-parts.ts';

/** The rows of one kind as a text for programs and a table for people. */
export interface PartFiles {
  readonly json: string;
  readonly csv: string;
  readonly rows: number;
}

/** Reads one kind of data of a member. */
export async function readPart(scope: Scope, part: ArchivePart, memberId: string): Promise<PartFiles> {
  const parameters: string[] = [];
  const sql = part.sql.replaceAll(/\$(workspace|member)/g, (_, name: string) => {
    parameters.push(name === 'workspace' ? scope.workspaceId : memberId);
    return '?';
  });
  const rows = await scope.em.execute<Record<string, unknown>[]>(sql, parameters);
  return { json: `${JSON.stringify(rows, null, 2)}\n`, csv: toCsv(rows), rows: rows.length };
}

function toCsv(rows: readonly Record<string, unknown>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  // The mark tells spreadsheets that this is UTF-8.
  return `\uFEFF${stringify([columns, ...rows.map((row) => columns.map((column) => cell(row[column])))], { record_delimiter: 'windows' })}`;
}

/** Cells that a spreadsheet would run as a formula get an apostrophe; numbers stay numbers. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /^[=+\-@\t\r]/.test(text) && !/^-?\d+$/.test(text) ? `'${text}` : text;
}
