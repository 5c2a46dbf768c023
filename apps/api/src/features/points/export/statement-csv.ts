import { putWordsIn } from '@rostra/shared/workspace/put-words-in';
import type { WorkspaceWords } from '@rostra/shared/workspace/workspace-words.schema';
import { stringify } from 'csv-stringify/sync';
import type { SourceDescribers } from '../posting-source.ts';
import { kindWords, type LinesAsked, type NamedLine, readNamedLines } from './read-named-lines.ts';
import type { Read } from './read-chain.ts';

const HEADINGS = [
  'recorded at',
  'happened at',
  'what for',
  'kind',
  'status points',
  'points to spend',
  'points handed over',
  'balance to spend',
  'reason',
  'taken back later',
  'rule',
  'rule version',
  'posting',
];

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
  yield `\uFEFF${write([HEADINGS.map((heading) => putWordsIn(heading, asked.words))])}`;
  for await (const lines of readNamedLines(read, describers, asked))
    yield write(lines.map((line) => toCells(line, asked.words)));
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

function toCells(line: NamedLine, words: WorkspaceWords): (string | number)[] {
  return [
    line.recordedAt,
    line.occurredAt,
    line.what,
    kindWords(line.kind, words),
    line.status,
    line.spendable,
    line.handedOver,
    line.balanceAfter,
    line.reason ?? '',
    line.isReversed ? 'yes' : 'no',
    line.rule,
    line.ruleVersion,
    line.postingId,
  ];
}
