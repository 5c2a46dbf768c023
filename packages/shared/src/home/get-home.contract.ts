import { badgeNames, tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { nextStepSchema } from '../challenges/next-steps.contract.ts';
import { standingSchema } from '../points/standing.schema.ts';
import { homeNewsSchema } from './home-news.schema.ts';

/**
 * The champion's home in one answer. `since` is the moment this visit counts news from: leave it out the first time, then send back what was
 * answered, so that news stays on the screen while somebody looks at it.
 */
export const getHomeInput = z.object({ since: z.iso.datetime().optional() });

/** Answer of `home.get`. */
export const getHomeOutput = z.object({
  /** The moment of this answer; what came up to it can be marked as seen. */
  asOf: z.iso.datetime(),
  since: z.iso.datetime(),
  isFirstVisit: z.boolean(),
  next: nextStepSchema.nullable(),
  /** Up to three. */
  more: z.array(nextStepSchema),
  /** Suggestions set aside that could be brought back. */
  dismissedCount: z.number().int(),
  standing: standingSchema,
  /** A rise of tier that was not seen yet: to be celebrated once. */
  rise: z.object({ from: z.enum(tierNames), to: z.enum(tierNames), benefits: z.array(z.string()) }).nullable(),
  /** The latest badge that was not seen yet: to be celebrated once. */
  newBadge: z.enum(badgeNames).nullable(),
  /** The latest first, twenty at most. */
  news: z.array(homeNewsSchema),
});

/** Input of `home.get`. */
export type GetHomeInput = z.infer<typeof getHomeInput>;
/** Answer of `home.get`. */
export type GetHomeOutput = z.infer<typeof getHomeOutput>;
