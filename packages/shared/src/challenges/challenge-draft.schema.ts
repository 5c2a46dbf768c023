import { tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { evidenceRequestSchema } from './evidence.schema.ts';

/** Whole numbers as a draft may hold them; the range that can be published is checked at publishing. */
const amount = z
  .number('not-a-whole-number')
  .int('not-a-whole-number')
  .min(0, boundedMessage('too-small', 0))
  .max(1_000_000, boundedMessage('too-large', 1_000_000));

const text = (max: number) => z.string().max(max, boundedMessage('too-long', max));

/** How a stage is scored when it is approved: from 0 to `scoreMax`, and what earns which score, in words that champions read. */
export const stageRubricSchema = z.object({ scoreMax: amount, meaning: text(10_000) });

/** A step of a challenge as staff write it. Its points count as status points and as reward points. */
export const stageDraftSchema = z.object({
  title: text(1_000),
  instruction: text(20_000),
  points: amount,
  minutes: amount,
  evidence: z.array(evidenceRequestSchema).max(50, boundedMessage('too-many', 50)),
  /** Says outright that the stage needs no evidence. */
  isEvidenceFree: z.boolean(),
  /** Null: it is not scored. No stage of a review may have one. */
  rubric: stageRubricSchema.nullable().default(null),
});

/** The public site a review is written on. */
export const reviewSiteSchema = z.object({ name: text(1_000), url: text(10_000) });

/**
 * A challenge as staff write it; anything may still be missing. Bounds here only protect the transport: what keeps it from being
 * published comes as `problems` with every answer.
 */
export const challengeDraftFields = {
  title: text(1_000),
  /** What the champion does, in a line or two. */
  summary: text(5_000),
  /** What it is used for and who will see it. */
  purpose: text(20_000),
  /** For kind `review`; null when the champion may choose the site. */
  reviewSite: reviewSiteSchema.nullable(),
  /** Null: from publishing on. */
  opensAt: z.iso.datetime('not-a-date').nullable(),
  /** The first instant at which it is over; null: until it is closed by hand. */
  closesAt: z.iso.datetime('not-a-date').nullable(),
  isRepeatable: z.boolean(),
  minimumTier: z.enum(tierNames),
  stages: z.array(stageDraftSchema).max(50, boundedMessage('too-many', 50)),
} as const;

/** How a stage is scored. */
export type StageRubric = z.infer<typeof stageRubricSchema>;
/** A step of a challenge as staff write it. */
export type StageDraft = z.infer<typeof stageDraftSchema>;
/** The public site a review is written on. */
export type ReviewSite = z.infer<typeof reviewSiteSchema>;
