import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { importSummarySchema } from './import-summary.schema.ts';

/** Writes what was shown. Refusals: `import-already-confirmed`, `import-superseded` (others changed people since it was checked), `import-busy`, `changed-meanwhile`. */
export const confirmImportInput = z.object({ importId: entityIdSchema, ...withIdempotencyKey });
/** Answer of `imports.confirm`: where it stands now. */
export const confirmImportOutput = importSummarySchema;

/** Input of `imports.confirm`. */
export type ConfirmImportInput = z.infer<typeof confirmImportInput>;
/** Answer of `imports.confirm`. */
export type ConfirmImportOutput = z.infer<typeof confirmImportOutput>;
