import { z } from 'zod';
import { importFieldSchema, importKindSchema } from './import-field.schema.ts';

/**
 * `checking`: verdicts are being found; `ready`: waits for a yes; `writing`; `done`; `discarded`: thrown away unwritten; `failed`: a fault of ours
 * stopped it, and it can be checked again.
 */
export const importStates = ['checking', 'ready', 'writing', 'done', 'discarded', 'failed'] as const;

/** Where an import stands. */
export type ImportState = (typeof importStates)[number];

const count = z.number().int().min(0);

/** An import with its progress and its counts, as the screens show it. */
export const importSummarySchema = z.object({
  id: z.uuid(),
  kind: importKindSchema,
  fileName: z.string(),
  state: z.enum(importStates),
  uploadedBy: z.string().nullable(),
  uploadedAt: z.iso.datetime(),
  confirmedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  /** People in the file, without the header and blank lines. */
  rowsTotal: count,
  rowsChecked: count,
  /** What was new or an update when somebody said yes; 0 before. */
  rowsToWrite: count,
  rowsWritten: count,
  counts: z.object({ new: count, update: count, unchanged: count, invalid: count }),
  /** Accounts that the file names and the workspace did not know. */
  accountsNew: count,
  /** False once its lines were thrown away: no table and no file of invalid lines then. */
  hasRows: z.boolean(),
});

/** An import with its progress and its counts. */
export type ImportSummary = z.infer<typeof importSummarySchema>;

/** How a column of the file was understood; `field` is null for one that is not used. */
export const importColumnSchema = z.object({ heading: z.string(), field: importFieldSchema.nullable() });

/** How a column of the file was understood. */
export type ImportColumn = z.infer<typeof importColumnSchema>;
