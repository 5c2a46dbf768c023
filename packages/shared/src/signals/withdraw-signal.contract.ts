import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { signalSchema } from './signal.schema.ts';

/** Takes a wrong signal back, with the points it paid; the champion reads the reason in the statement. */
export const withdrawSignalInput = z.object({
  ...withIdempotencyKey,
  signalId: entityIdSchema,
  reason: z.string().trim().min(1, 'required').max(500, 'too-long:500'),
});

/** The signal as it stands now. */
export const withdrawSignalOutput = signalSchema;

/** Input of `signals.withdraw`. */
export type WithdrawSignalInput = z.infer<typeof withdrawSignalInput>;
/** Answer of `signals.withdraw`. */
export type WithdrawSignalOutput = z.infer<typeof withdrawSignalOutput>;
