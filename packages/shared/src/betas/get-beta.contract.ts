import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { staffBetaSchema } from './staff-beta.schema.ts';

/** One beta for staff. */
export const getBetaInput = z.object({ betaId: entityIdSchema });
/** Answer of `betas.get`. */
export const getBetaOutput = staffBetaSchema;

/** Input of `betas.get`. */
export type GetBetaInput = z.infer<typeof getBetaInput>;
/** Answer of `betas.get`. */
export type GetBetaOutput = z.infer<typeof getBetaOutput>;
