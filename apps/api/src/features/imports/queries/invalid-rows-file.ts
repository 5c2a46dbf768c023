import { stringify } from 'csv-stringify/sync';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { ImportProblem } from '@rostra/shared/imports/import-problem.schema';
import { AppError } from '../../../errors/app-error.ts';
import { getReader } from '../../members/index.ts';
import { loadImport } from '../import.repository.ts';
import { problemWords } from '../problem-words.ts';

/** A file to hand out: its name, and its text piece by piece. */
export interface InvalidRowsFile {
  readonly fileName: string;
  readonly text: AsyncIterable<string>;
}

const ROWS_AT_ONCE = 2000;
const PROBLEM_HEADING = 'problem';

/**
 * The invalid lines of an import as a file in its own columns and with its own separator, and one more column that says why. It can be
 * corrected and uploaded as it is. Cells that a spreadsheet would run as a formula get an apostrophe, which reading takes away again.
 *
 * @param read runs one read-only transaction; one per piece, so that a slow reader holds no connection
 * @throws AppError `not-found`, also when the lines were thrown away
 */
export async function invalidRowsFile(
  read: <Result>(query: (scope: Scope) => Promise<Result>) => Promise<Result>,
  importId: string,
): Promise<InvalidRowsFile> {
  const { stored, reader } = await read(async (scope) => ({
    stored: await loadImport(scope, importId),
    reader: await getReader(scope, { memberId: scope.actor.memberId }),
  }));
  const { fileName, headings, delimiter, hasRows } = stored;
  if (!hasRows) throw new AppError('not-found');
  // A file that was corrected before has the column already.
  const width = headings.at(-1) === PROBLEM_HEADING ? headings.length - 1 : headings.length;
  // The library quotes its own newline only, and a cell may hold another one.
  const options = { delimiter, record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ } as const;
  const write = (rows: string[][]) => stringify(rows, options);

  async function* pieces() {
    // The mark tells spreadsheets that this is UTF-8.
    yield `\uFEFF${write([[...headings.slice(0, width), PROBLEM_HEADING]])}`;
    let after = 0;
    for (;;) {
      const from = after;
      const rows = await read((scope) => invalidRows(scope, importId, from));
      yield write(rows.map(({ cells, problems }) => [...fitted(cells, width), problemWords(problems, reader)]));
      if (rows.length < ROWS_AT_ONCE) return;
      after = rows.at(-1)?.line ?? after;
    }
  }
  return { fileName: fileName.replace(/\.[a-z]{1,4}$/i, '') + '-to-correct.csv', text: pieces() };
}

interface InvalidRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problems: readonly ImportProblem[];
}

function invalidRows(scope: Scope, importId: string, after: number): Promise<InvalidRow[]> {
  return scope.em.execute<InvalidRow[]>(
    `select line, cells, coalesce(problems, '[]') as problems from import_row
      where workspace_id = ? and import_id = ? and verdict = 'invalid' and line > ? order by line limit ?`,
    [scope.workspaceId, importId, after, ROWS_AT_ONCE],
  );
}

function fitted(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}
