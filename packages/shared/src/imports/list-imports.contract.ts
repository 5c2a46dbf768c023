import { z } from 'zod';
import { pageInput, pageOf } from '../paging/page.ts';
import { importSummarySchema } from './import-summary.schema.ts';

/** Input of `imports.list`: newest first. */
export const listImportsInput = z.object(pageInput);
/** Answer of `imports.list`. */
export const listImportsOutput = pageOf(importSummarySchema);

/** Input of `imports.list`. */
export type ListImportsInput = z.infer<typeof listImportsInput>;
/** Answer of `imports.list`. */
export type ListImportsOutput = z.infer<typeof listImportsOutput>;
