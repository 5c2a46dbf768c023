import { z } from 'zod';
import { signalKindSchema } from './signal-kind.schema.ts';

/** Every kind of signal: the workspace's own and those of the house, by name. */
export const listSignalKindsOutput = z.object({
  kinds: z.array(
    signalKindSchema.extend({
      /** Signals of it that were told, withdrawn ones included. */
      signals: z.number().int().min(0),
    }),
  ),
  /** Names of the systems that told signals so far. */
  sources: z.array(z.string()),
});

/** Answer of `signals.kinds`. */
export type ListSignalKindsOutput = z.infer<typeof listSignalKindsOutput>;
