import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { importFieldSchema } from './import-field.schema.ts';
import { importProblemSchema } from './import-problem.schema.ts';
import { importVerdictSchema } from './import-verdict.schema.ts';

/** Input of `imports.rows`: lines of a file in its order, of one verdict or of all. */
export const listImportRowsInput = z.object({
  importId: entityIdSchema,
  verdict: importVerdictSchema.optional(),
  ...pageInput,
});

/** One field that would change; `before` is null where nothing stood. */
export const importChangeSchema = z.object({
  field: importFieldSchema,
  before: z.string().nullable(),
  after: z.string(),
});

/** One line with what it says and what would come of it. */
export const importRowSchema = z.object({
  /** Its first line in the file, counted from 1 as a text editor does. */
  line: z.number().int(),
  /** Null while it is being checked. */
  verdict: importVerdictSchema.nullable(),
  /** The cells as they were read, by what their column means. */
  cells: z.partialRecord(importFieldSchema, z.string()),
  /** Whether its account is new to the workspace. */
  opensAccount: z.boolean(),
  changes: z.array(importChangeSchema),
  problems: z.array(importProblemSchema),
});

/** Answer of `imports.rows`. */
export const listImportRowsOutput = pageOf(importRowSchema);

/** Input of `imports.rows`. */
export type ListImportRowsInput = z.infer<typeof listImportRowsInput>;
/** One field that would change. */
export type ImportChange = z.infer<typeof importChangeSchema>;
/** One line with what it says and what would come of it. */
export type ImportRowView = z.infer<typeof importRowSchema>;
/** Answer of `imports.rows`. */
export type ListImportRowsOutput = z.infer<typeof listImportRowsOutput>;
