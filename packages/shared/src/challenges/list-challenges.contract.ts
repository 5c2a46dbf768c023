import { challengeKinds, challengeStates } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { pageInput, pageOf } from '../paging/page.ts';
import { staffChallengeSchema } from './staff-challenge.schema.ts';

/** Challenges for staff, those changed last first. `search` looks into titles. */
export const listChallengesInput = z.object({
  search: z.string().trim().max(200).default(''),
  state: z.enum(challengeStates).optional(),
  kind: z.enum(challengeKinds).optional(),
  ...pageInput,
});

/** One row of the list. */
export const challengeRowSchema = staffChallengeSchema
  .pick({
    id: true,
    kind: true,
    state: true,
    title: true,
    points: true,
    minutes: true,
    opensAt: true,
    closesAt: true,
    minimumTier: true,
    updatedAt: true,
    publishedAt: true,
    submissions: true,
  })
  .extend({ stageCount: z.number().int() });

/** `counts` are those of the search and the kind, for each state: what the state pills show. */
export const listChallengesOutput = pageOf(challengeRowSchema).extend({
  counts: z.object({ draft: z.number().int(), published: z.number().int(), closed: z.number().int() }),
});

/** Input of `challenges.list`. */
export type ListChallengesInput = z.infer<typeof listChallengesInput>;
/** Answer of `challenges.list`. */
export type ListChallengesOutput = z.infer<typeof listChallengesOutput>;
/** One row of the list. */
export type ChallengeRow = z.infer<typeof challengeRowSchema>;
