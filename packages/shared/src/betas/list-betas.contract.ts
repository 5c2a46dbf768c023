import { betaStates } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { pageInput, pageOf } from '../paging/page.ts';
import { staffBetaSchema } from './staff-beta.schema.ts';

/** Betas for staff. `search` looks into titles. */
export const listBetasInput = z.object({
  search: z.string().trim().max(200).default(''),
  state: z.enum(betaStates).optional(),
  ...pageInput,
});

/** Those changed last first. `counts` are those of the search, for each state. */
export const listBetasOutput = pageOf(staffBetaSchema).extend({
  counts: z.record(z.enum(betaStates), z.number().int()),
});

/** Input of `betas.list`. */
export type ListBetasInput = z.infer<typeof listBetasInput>;
/** Answer of `betas.list`. */
export type ListBetasOutput = z.infer<typeof listBetasOutput>;
