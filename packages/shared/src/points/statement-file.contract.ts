import { z } from 'zod';
import { statementKinds } from './list-statement.contract.ts';

/** Where the files of statements are fetched. */
export const statementFilesPath = '/statements';

/** `pdf` to read, `csv` for a spreadsheet, `json` with the proof, always whole. */
export const statementFormats = ['pdf', 'csv', 'json'] as const;

/** In which form a statement is fetched. */
export type StatementFormat = (typeof statementFormats)[number];

/** The most lines of a statement that is to be read on paper; more are refused as `statement-too-long` with `linesMax`. */
export const statementPdfLinesMax = 2_000;

/** Which lines: of one kind or all, recorded between two calendar days of the workspace's zone. A proof takes none of it. */
export const statementFileFilter = z.object({
  kind: z.enum(statementKinds).optional(),
  from: z.iso.date('not-a-date').optional(),
  to: z.iso.date('not-a-date').optional(),
});

/** Which lines. */
export type StatementFileFilter = z.infer<typeof statementFileFilter>;

/**
 * The address of a statement as a file: one's own, or that of a member for those who run the program.
 *
 * @param owner `own`, or the member's id
 */
export function statementFilePath(owner: string, format: StatementFormat, filter: StatementFileFilter = {}): string {
  const told = Object.entries(filter).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const query = told.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${statementFilesPath}/${owner}/${format}${query === '' ? '' : `?${query}`}`;
}
