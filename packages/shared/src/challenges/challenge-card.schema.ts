import {
  challengeGroups,
  challengeKinds,
  refusalCodes,
  submissionStates,
  tierNames,
} from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/** Why a champion cannot start a challenge now: the engine's code, and what a sentence about it needs. */
export const whyNotSchema = z.object({
  code: z.enum(refusalCodes),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

/** A champion's own submission in a line: where it is and what is next. */
export const ownSubmissionSchema = z.object({
  id: entityIdSchema,
  state: z.enum(submissionStates),
  /** Title of the stage it is at; null when all are approved. */
  stageTitle: z.string().nullable(),
  /** From 1. */
  stageNumber: z.number().int().nullable(),
  pointsAwarded: z.number().int(),
  /** By when an answer is expected; null unless it waits for one. */
  dueAt: z.iso.datetime().nullable(),
});

const points = z.number().int();

/** What a challenge would really pay the champion now, as the rules weigh it: its stages together. */
export const challengeWorthSchema = z.object({
  statusPoints: points,
  rewardPoints: points,
  /** The larger of both before campaigns and streak. */
  usual: points,
  /** The last day of the campaign that ends first; null when none raises it, or none ends. */
  raisedUntil: z.iso.date().nullable(),
  /** Whether a limit takes something of it. */
  isLimited: z.boolean(),
  /** Whether it hangs on how a stage is scored: then this is what the highest scores pay. */
  hangsOnScore: z.boolean(),
});

/** A challenge as a champion meets it in a list. */
export const challengeCardSchema = z.object({
  id: entityIdSchema,
  kind: z.enum(challengeKinds),
  title: z.string(),
  /** What the champion does, in a line or two. */
  summary: z.string(),
  points: z.number().int(),
  minutes: z.number().int(),
  stageCount: z.number().int(),
  opensAt: z.iso.datetime().nullable(),
  closesAt: z.iso.datetime().nullable(),
  publishedAt: z.iso.datetime(),
  minimumTier: z.enum(tierNames),
  isRepeatable: z.boolean(),
  group: z.enum(challengeGroups),
  /** Null: the champion may start it now. */
  whyNot: whyNotSchema.nullable(),
  /** The submission under way, else the latest; null when there is none. */
  submission: ownSubmissionSchema.nullable(),
  /** Of what can be begun, where it is asked for. */
  worth: challengeWorthSchema.optional(),
});

/** What a challenge would really pay now. */
export type ChallengeWorth = z.infer<typeof challengeWorthSchema>;
/** Why a champion cannot start a challenge now. */
export type WhyNot = z.infer<typeof whyNotSchema>;
/** A champion's own submission in a line. */
export type OwnSubmission = z.infer<typeof ownSubmissionSchema>;
/** A challenge as a champion meets it in a list. */
export type ChallengeCard = z.infer<typeof challengeCardSchema>;
