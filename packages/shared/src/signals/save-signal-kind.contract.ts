import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { signalKindSchema } from './signal-kind.schema.ts';

/** Writes a kind of signal, new or known by its key. What is wrong with it stands at the fields, under `kind`. */
export const saveSignalKindInput = z.object({
  ...withIdempotencyKey,
  kind: signalKindSchema,
  /** Whether a kind of this key must not be there yet. */
  isNew: z.boolean(),
});

/** The kind as it stands now. */
export const saveSignalKindOutput = signalKindSchema;

/** Input of `signals.saveKind`. */
export type SaveSignalKindInput = z.infer<typeof saveSignalKindInput>;
/** Answer of `signals.saveKind`. */
export type SaveSignalKindOutput = z.infer<typeof saveSignalKindOutput>;
