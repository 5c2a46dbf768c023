import { Readable } from 'node:stream';
import type { AuditFormat } from '@rostra/shared/audit/audit-file.contract';
import type { AuditLogFilter } from '@rostra/shared/audit/audit-log-filter';
import { stringify } from 'csv-stringify/sync';
import { type ExportedEntry, type Read, readAuditPages } from './read-audit-pages.ts';

/** The log as a file, piece by piece. */
export interface AuditLogFile {
  readonly contentType: string;
  readonly bytes: Readable;
}

/**
 * Writes the filtered log to a file, the oldest entry first.
 *
 * @param read runs one read-only transaction
 */
export function writeAuditLog(read: Read, format: AuditFormat, filter: AuditLogFilter): AuditLogFile {
  const pages = readAuditPages(read, filter);
  switch (format) {
    case 'csv':
      return { contentType: 'text/csv; charset=utf-8', bytes: Readable.from(csv(pages)) };
    case 'ndjson':
      return { contentType: 'application/x-ndjson; charset=utf-8', bytes: Readable.from(ndjson(pages)) };
  }
}

const COLUMNS = [
  'sequence',
  'at',
  'action',
  'actorId',
  'actorRole',
  'surface',
  'subjectType',
  'subjectId',
  'before',
  'after',
  'requestId',
  'id',
  'hash',
] as const satisfies readonly (keyof ExportedEntry)[];

async function* csv(pages: AsyncIterable<ExportedEntry[]>): AsyncGenerator<string> {
  // The mark tells spreadsheets that this is UTF-8.
  yield `\uFEFF${lines([COLUMNS])}`;
  for await (const entries of pages) yield lines(entries.map((entry) => COLUMNS.map((column) => cell(entry[column]))));
}

async function* ndjson(pages: AsyncIterable<ExportedEntry[]>): AsyncGenerator<string> {
  for await (const entries of pages) yield entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}

function lines(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map((text) => harmless(text))),
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Cells that a spreadsheet would run as a formula get an apostrophe. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
