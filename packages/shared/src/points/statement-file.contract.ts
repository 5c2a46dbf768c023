import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { statementKinds } from './list-statement.contract.ts';

/** Where statements are fetched as files: `/own/:format` for one's own, `/:memberId/:format` for those who run the program. */
export const statementFilesPath = '/statements';

/** `pdf` to read, `csv` for a spreadsheet, `json` with the proof, always whole. */
export const statementFormats = ['pdf', 'csv', 'json'] as const;

/** In which form a statement is fetched. */
export type StatementFormat = (typeof statementFormats)[number];

/** The most lines of a statement that is to be read on paper; more are refused as `statement-too-long` with `linesMax`. */
export const statementPdfLinesMax = 2_000;

/** Which lines, as on the screen: of one kind or all, between two calendar days of the workspace's zone, with words that were searched for. A proof takes none of it. */
export const statementFileFilter = z.object({
  kind: z.enum(statementKinds).optional(),
  from: z.iso.date('not-a-date').optional(),
  to: z.iso.date('not-a-date').optional(),
  /** What lines are about, by its id. */
  about: entityIdSchema.optional(),
  /** Words of a reason, or of what a line is about. */
  search: z.string().trim().max(100).optional(),
});

/** Which lines. */
export type StatementFileFilter = z.infer<typeof statementFileFilter>;
