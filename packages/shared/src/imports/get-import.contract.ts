import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { importColumnSchema, importSummarySchema } from './import-summary.schema.ts';

/** Input of `imports.get`. */
export const getImportInput = z.object({ importId: entityIdSchema });
/** Answer of `imports.get`: where it stands, and how its columns were understood. */
export const getImportOutput = importSummarySchema.extend({ columns: z.array(importColumnSchema) });

/** Input of `imports.get`. */
export type GetImportInput = z.infer<typeof getImportInput>;
/** Answer of `imports.get`. */
export type GetImportOutput = z.infer<typeof getImportOutput>;
