import { challengeKinds, challengeStates } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { fieldErrorSchema } from '../errors/wire-error.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { challengeDraftFields, stageDraftSchema } from './challenge-draft.schema.ts';
import { evidenceRequirementSchema } from './evidence.schema.ts';

/** What publishing a challenge can cost, in points. */
export const challengeCostSchema = z.object({
  /** For one champion who does all stages once. */
  pointsPerChampion: z.number().int(),
  /** Champions whose tier allows it now. */
  championsWhoMay: z.number().int(),
  /** Both multiplied: the most it pays if each does it once. */
  pointsAtMost: z.number().int(),
});

/** How many submissions of a challenge there are. */
export const submissionCountsSchema = z.object({
  /** Not over: drafts and everything that waits for somebody. */
  underWay: z.number().int(),
  /** Of these, waiting for staff. */
  waiting: z.number().int(),
  approved: z.number().int(),
  declined: z.number().int(),
});

/** A challenge as staff see it: what the champion will read, what it costs, and what keeps it from being published. */
export const staffChallengeSchema = z.object({
  id: entityIdSchema,
  kind: z.enum(challengeKinds),
  state: z.enum(challengeStates),
  /** Up by one with every change; send it back with the next change. */
  version: z.number().int(),
  ...challengeDraftFields,
  stages: z.array(
    stageDraftSchema.extend({
      id: entityIdSchema,
      position: z.number().int(),
      evidence: z.array(evidenceRequirementSchema),
    }),
  ),
  points: z.number().int(),
  minutes: z.number().int(),
  /** Days within which champions are promised an answer. */
  moderationDaysMax: z.number().int(),
  /** Everything that keeps a draft from being published, at the paths of `challenges.saveDraft`; empty once published. */
  problems: z.array(fieldErrorSchema),
  cost: challengeCostSchema,
  submissions: submissionCountsSchema,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** In charge of it: who published it, before that who changed it last. Champions read the name. */
  owner: z.string().nullable(),
  publishedAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
});

/** A challenge as staff see it. */
export type StaffChallenge = z.infer<typeof staffChallengeSchema>;
/** What publishing a challenge can cost. */
export type ChallengeCost = z.infer<typeof challengeCostSchema>;
/** How many submissions of a challenge there are. */
export type SubmissionCounts = z.infer<typeof submissionCountsSchema>;
