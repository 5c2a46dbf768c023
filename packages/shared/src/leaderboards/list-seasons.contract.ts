import { z } from 'zod';
import { seasonSchema } from './season.schema.ts';

/** Seasons that have begun, the latest first; at most 40, which is ten years of quarters. */
export const listSeasonsOutput = z.object({ seasons: z.array(seasonSchema) });

/** Answer of `leaderboards.seasons`. */
export type ListSeasonsOutput = z.infer<typeof listSeasonsOutput>;
