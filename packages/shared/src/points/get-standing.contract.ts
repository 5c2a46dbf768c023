import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { standingSchema } from './standing.schema.ts';

/** Answer of `points.standing`: one's own. */
export const getStandingOutput = standingSchema;

/** Somebody else's standing, for those who run the program. */
export const getStandingOfInput = z.object({ memberId: entityIdSchema });
/** Answer of `points.standingOf`, with whose it is. */
export const getStandingOfOutput = standingSchema.extend({
  member: z.object({
    id: entityIdSchema,
    name: z.string(),
    accountName: z.string().nullable(),
    /** Who this member turned out to be, when two were merged. */
    mergedInto: z.object({ id: entityIdSchema, name: z.string() }).nullable(),
  }),
});

/** Answer of `points.standing`. */
export type GetStandingOutput = z.infer<typeof getStandingOutput>;
/** Input of `points.standingOf`. */
export type GetStandingOfInput = z.infer<typeof getStandingOfInput>;
/** Answer of `points.standingOf`. */
export type GetStandingOfOutput = z.infer<typeof getStandingOfOutput>;
