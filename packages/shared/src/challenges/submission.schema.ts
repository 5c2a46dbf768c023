import { challengeKinds, stageStates, submissionEventKinds, submissionStates } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { stageRubricSchema } from './challenge-draft.schema.ts';
import { evidenceRequirementSchema, evidenceSchema } from './evidence.schema.ts';
import { moderatorWordsSchema } from './moderator-words.schema.ts';

const instant = z.iso.datetime();

/** One stage of a submission: where it is, what was given, what was answered. */
export const submissionStageSchema = z.object({
  /** Names the stage of this submission; what moderation works on. */
  id: entityIdSchema,
  /** Names the stage of the challenge. */
  stageId: entityIdSchema,
  position: z.number().int(),
  title: z.string(),
  state: z.enum(stageStates),
  /** What approving it pays, as status points and as reward points. */
  points: z.number().int(),
  /** How it is scored; null: it is not. */
  rubric: stageRubricSchema.nullable(),
  /** What it was scored when it was approved; null before, and where it is not scored. */
  score: z.number().int().nullable(),
  /** What it asks for; evidence and words name it by its id. */
  asked: z.array(evidenceRequirementSchema),
  /** As given, or as typed so far. */
  evidence: z.array(evidenceSchema),
  /** The moderator's latest words; kept until the stage is moderated again. */
  words: moderatorWordsSchema.nullable(),
  submittedAt: instant.nullable(),
  /** By when an answer is expected; null unless it waits for one. */
  dueAt: instant.nullable(),
  moderatedAt: instant.nullable(),
  moderatedBy: z.string().nullable(),
});

/** One line of a submission's timeline. */
export const submissionEventSchema = z.object({
  id: entityIdSchema,
  kind: z.enum(submissionEventKinds),
  at: instant,
  /** Name of who did it. */
  by: z.string().nullable(),
  /** The stage of this submission that it was about: the source of what it awarded; null for the submission as a whole. */
  submissionStageId: entityIdSchema.nullable(),
  stageTitle: z.string().nullable(),
  /** What staff wrote. */
  words: moderatorWordsSchema.nullable(),
  /** Points awarded by it. */
  points: z.number().int().nullable(),
  /** The score that an approval gave, beside the highest there was; null where none was given. */
  scored: z.object({ score: z.number().int(), scoreMax: z.number().int() }).nullable(),
});

/** One champion's attempt at a challenge. */
export const submissionSchema = z.object({
  id: entityIdSchema,
  challengeId: entityIdSchema,
  challengeTitle: z.string(),
  kind: z.enum(challengeKinds),
  state: z.enum(submissionStates),
  stages: z.array(submissionStageSchema),
  /** The stage the champion or staff are at; null when all are approved. */
  currentStageId: entityIdSchema.nullable(),
  pointsAwarded: z.number().int(),
  /** Of all stages together. */
  pointsTotal: z.number().int(),
  /** Who looks at it: the name of the person in charge of the challenge; null when nobody is named. */
  moderator: z.string().nullable(),
  /** By when an answer is expected; null unless it waits for one. */
  dueAt: instant.nullable(),
  startedAt: instant,
  updatedAt: instant,
  endedAt: instant.nullable(),
  /** Oldest first. */
  events: z.array(submissionEventSchema),
});

/** One stage of a submission. */
export type SubmissionStage = z.infer<typeof submissionStageSchema>;
/** One line of a submission's timeline. */
export type SubmissionEvent = z.infer<typeof submissionEventSchema>;
/** One champion's attempt at a challenge. */
export type Submission = z.infer<typeof submissionSchema>;
