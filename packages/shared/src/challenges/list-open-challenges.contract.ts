import { challengeGroups } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { pageInput, pageOf } from '../paging/page.ts';
import { challengeCardSchema } from './challenge-card.schema.ts';

/**
 * Every challenge the champion has to do with: under way first, then open, later, done. `search` looks into title and summary.
 */
export const listOpenChallengesInput = z.object({
  search: z.string().trim().max(200).default(''),
  group: z.enum(challengeGroups).optional(),
  ...pageInput,
});

/** `counts` are those of the search, for each group. */
export const listOpenChallengesOutput = pageOf(challengeCardSchema).extend({
  counts: z.record(z.enum(challengeGroups), z.number().int()),
});

/** Input of `challenges.open`. */
export type ListOpenChallengesInput = z.infer<typeof listOpenChallengesInput>;
/** Answer of `challenges.open`. */
export type ListOpenChallengesOutput = z.infer<typeof listOpenChallengesOutput>;
