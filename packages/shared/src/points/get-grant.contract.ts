import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { grantSchema } from './grant.schema.ts';

/** One grant, wherever it stands in the list: a link leads to it. Refused with `not-found`. */
export const getGrantInput = z.object({ grantId: entityIdSchema });

/** The grant as it stands now. */
export const getGrantOutput = grantSchema;

/** Input of `grants.get`. */
export type GetGrantInput = z.infer<typeof getGrantInput>;
/** Answer of `grants.get`. */
export type GetGrantOutput = z.infer<typeof getGrantOutput>;
