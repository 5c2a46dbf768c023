import { seasonStates } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/** A season as everybody sees it. Days are the workspace's; both belong to the season. */
export const seasonSchema = z.object({
  id: entityIdSchema,
  name: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  /** The first instant that no longer belongs to it. */
  endsAt: z.iso.datetime(),
  state: z.enum(seasonStates),
});

/** A season as everybody sees it. */
export type SeasonFace = z.infer<typeof seasonSchema>;
