import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { importSummarySchema } from './import-summary.schema.ts';

/** Finds every verdict again, against what is stored now. Refusals: `import-already-confirmed`, `import-busy`, `changed-meanwhile`. */
export const recheckImportInput = z.object({ importId: entityIdSchema, ...withIdempotencyKey });
/** Answer of `imports.recheck`: where it stands now. */
export const recheckImportOutput = importSummarySchema;

/** Input of `imports.recheck`. */
export type RecheckImportInput = z.infer<typeof recheckImportInput>;
/** Answer of `imports.recheck`. */
export type RecheckImportOutput = z.infer<typeof recheckImportOutput>;
