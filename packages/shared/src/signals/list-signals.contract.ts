import { signalOutcomes } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { signalSchema } from './signal.schema.ts';

/** Signals, the latest recorded first. Everything that is named narrows the list. */
export const listSignalsInput = z.object({
  ...pageInput,
  /** Names of champions and accounts, and outside ids, anywhere in them. */
  search: z.string().trim().max(200).optional(),
  kind: z.string().max(60).optional(),
  source: z.string().max(60).optional(),
  outcome: z.enum(signalOutcomes).optional(),
  memberId: entityIdSchema.optional(),
});

/** A page of signals, and how many wait for somebody to appear. */
export const listSignalsOutput = pageOf(signalSchema).extend({ waiting: z.number().int().min(0) });

/** Input of `signals.list`. */
export type ListSignalsInput = z.infer<typeof listSignalsInput>;
/** Answer of `signals.list`. */
export type ListSignalsOutput = z.infer<typeof listSignalsOutput>;
