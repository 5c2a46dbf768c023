import { z } from 'zod';
import { pageInput, pageOf } from '../paging/page.ts';
import { offeredBetaSchema } from './offered-beta.schema.ts';

/** Betas on offer and those the champion is in. */
export const listOpenBetasInput = z.object(pageInput);
/** One's own first, then those of one's tier, then the rest; the newest first in each. */
export const listOpenBetasOutput = pageOf(offeredBetaSchema);

/** Input of `betas.open`. */
export type ListOpenBetasInput = z.infer<typeof listOpenBetasInput>;
/** Answer of `betas.open`. */
export type ListOpenBetasOutput = z.infer<typeof listOpenBetasOutput>;
