import type { Reader } from '@rostra/shared/workspace/reader';
import { sayIn } from '@rostra/shared/workspace/say-in';
import { stringify } from 'csv-stringify/sync';
import type { SourceDescribers } from '../posting-source.ts';
import { kindWords, type LinesAsked, type NamedLine, readNamedLines } from './read-named-lines.ts';
import type { Read } from './read-chain.ts';
import { statementWords } from './statement-words.ts';

/**
 * A statement as a table for a spreadsheet, the first line first, piece by piece. Instants are ISO 8601 in UTC. Cells that a spreadsheet would
 * run as a formula get an apostrophe; numbers stay numbers.
 */
export async function* statementCsv(
  read: Read,
  describers: SourceDescribers,
  asked: LinesAsked,
): AsyncGenerator<string> {
  // The mark tells spreadsheets that this is UTF-8.
  yield `\uFEFF${write([statementWords[asked.reader.language].headings(sayIn(asked.reader))])}`;
  for await (const lines of readNamedLines(read, describers, asked))
    yield write(lines.map((line) => toCells(line, asked.reader)));
}

function write(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell))),
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
}

/** Not the library's own guard, which would put the apostrophe before negative numbers as well. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function toCells(line: NamedLine, reader: Reader): (string | number)[] {
  const { yes, no } = statementWords[reader.language];
  return [
    line.recordedAt,
    line.occurredAt,
    line.what,
    kindWords(line.kind, reader),
    line.status,
    line.spendable,
    line.handedOver,
    line.balanceAfter,
    line.reason ?? '',
    line.isReversed ? yes : no,
    line.rule,
    line.ruleVersion,
    line.postingId,
  ];
}
