import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { offeredBetaSchema } from './offered-beta.schema.ts';

/** One beta as the champion sees it; `not-found` while it is a draft. */
export const viewBetaInput = z.object({ betaId: entityIdSchema });
/** Answer of `betas.view`. */
export const viewBetaOutput = offeredBetaSchema;

/** Input of `betas.view`. */
export type ViewBetaInput = z.infer<typeof viewBetaInput>;
/** Answer of `betas.view`. */
export type ViewBetaOutput = z.infer<typeof viewBetaOutput>;
