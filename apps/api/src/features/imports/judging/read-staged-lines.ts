import type { ImportProblem } from '@rostra/shared/imports/import-problem.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { ColumnMap } from '../reading/map-columns.ts';
import { type ImportedPerson, readPerson } from '../reading/read-person.ts';
import { compareLines } from './compare-lines.ts';
import { readMergedAddresses } from './read-merged-addresses.ts';

/** A line after all that can be said without looking at what is stored: a person, or what is wrong. */
export type StagedLine =
  | { readonly line: number; readonly person: ImportedPerson; readonly problems: readonly [] }
  | { readonly line: number; readonly person: null; readonly problems: readonly ImportProblem[] };

/** Rows fetched by one query. */
const READ_AT_ONCE = 5000;

/** Every line of an import that is being checked, in order; none when it is in another state. 50,000 people take some 40 MB while it lasts. */
export async function readStagedLines(scope: Scope, importId: string): Promise<StagedLine[]> {
  const [found] = await scope.em.execute<{ columns: ColumnMap; width: number }[]>(
    `select columns, jsonb_array_length(headings) as width from import where workspace_id = ? and id = ? and state = 'checking'`,
    [scope.workspaceId, importId],
  );
  if (!found) return [];
  const read = (await readCells(scope, importId)).map(({ line, cells }) => ({
    line,
    ...readPerson(found.columns, cells, found.width),
  }));
  const good = read.flatMap(({ line, person }) => (person ? [{ line, person }] : []));
  const addresses = await readMergedAddresses(scope);
  const compared = new Map(compareLines(good, addresses).map((entry) => [entry.line, entry]));
  return read.map(({ line, problems }) => {
    const entry = compared.get(line);
    if (!entry) return { line, person: null, problems };
    return entry.problems.length > 0
      ? { line, person: null, problems: entry.problems }
      : { line, person: entry.person, problems: [] };
  });
}

/** The cells of every line of an import as they stood in the file, in its order. */
export async function readCells(scope: Scope, importId: string): Promise<{ line: number; cells: string[] }[]> {
  const all: { line: number; cells: string[] }[] = [];
  for (;;) {
    const rows = await scope.em.execute<{ line: number; cells: string[] }[]>(
      `select line, cells from import_row where workspace_id = ? and import_id = ? and line > ? order by line limit ?`,
      [scope.workspaceId, importId, all.at(-1)?.line ?? 0, READ_AT_ONCE],
    );
    all.push(...rows);
    if (rows.length < READ_AT_ONCE) return all;
  }
}
