import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { importSummarySchema } from './import-summary.schema.ts';

/** Throws an unconfirmed import away, lines and all. Refusal: `import-already-confirmed`. */
export const discardImportInput = z.object({ importId: entityIdSchema, ...withIdempotencyKey });
/** Answer of `imports.discard`: where it stands now. */
export const discardImportOutput = importSummarySchema;

/** Input of `imports.discard`. */
export type DiscardImportInput = z.infer<typeof discardImportInput>;
/** Answer of `imports.discard`. */
export type DiscardImportOutput = z.infer<typeof discardImportOutput>;
