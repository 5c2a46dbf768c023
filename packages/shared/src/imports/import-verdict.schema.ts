import { z } from 'zod';

/** What an import would do with a line: `new` and `update` are written once confirmed, `unchanged` and `invalid` never. */
export const importVerdicts = ['new', 'update', 'unchanged', 'invalid'] as const;

/** What an import would do with a line. */
export const importVerdictSchema = z.enum(importVerdicts);

/** What an import would do with a line. */
export type ImportVerdict = z.infer<typeof importVerdictSchema>;
