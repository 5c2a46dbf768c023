import { tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

const points = z.number().int();
const count = z.number().int().min(0);

/** Two champions that are one person. */
const pair = {
  /** Who goes on in name only: not listed, not signed in. */
  fromId: entityIdSchema,
  /** Who has everything afterwards. */
  intoId: entityIdSchema,
};

/** One of the two, as staff tell them apart. */
export const mergingMemberSchema = z.object({
  id: entityIdSchema,
  name: z.string(),
  email: z.string(),
  accountName: z.string().nullable(),
  tier: z.enum(tierNames),
  statusPoints: points,
  available: points,
  held: points,
  owed: points,
});

/**
 * Why two members cannot be merged now: one of them asked to be erased (`name`), points set aside, or both under way in the same challenge or beta
 * (`title`).
 */
export const mergeObstacleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('erasure-waiting'), name: z.string() }),
  z.object({ kind: z.literal('open-holds'), points }),
  z.object({ kind: z.literal('same-challenge'), title: z.string() }),
  z.object({ kind: z.literal('same-beta'), title: z.string() }),
]);

/** What merging would do now. Refusals: `merge-with-self`, `already-merged`, `not-found` for somebody who is no champion, or was erased. */
export const previewMergeInput = z.object(pair);
/** Answer of `merges.preview`. */
export const previewMergeOutput = z.object({
  from: mergingMemberSchema,
  into: mergingMemberSchema,
  /** What goes from the one to the other besides points. */
  moves: z.object({ submissions: count, redemptions: count, enrolments: count }),
  /** Empty when nothing stands in the way. */
  obstacles: z.array(mergeObstacleSchema),
});

/**
 * Merges two champions that are one person: points, lots, submissions, redemptions, enrolments and ways to sign in go over; the postings
 * stay where they were made. It cannot be undone. Refusals: those of the preview, `open-holds`, `erasure-waiting`, `merge-collides` (`title`).
 */
export const mergeMembersInput = z.object({
  ...pair,
  reason: z.string().trim().min(1, 'required').max(500, boundedMessage('too-long', 500)),
  ...withIdempotencyKey,
});
/** Who is left, and the points that came. */
export const mergeMembersOutput = z.object({
  memberId: entityIdSchema,
  statusPoints: points,
  available: points,
  owed: points,
});

/** One of the two. */
export type MergingMember = z.infer<typeof mergingMemberSchema>;
/** Why two members cannot be merged now. */
export type MergeObstacle = z.infer<typeof mergeObstacleSchema>;
/** Input of `merges.preview`. */
export type PreviewMergeInput = z.infer<typeof previewMergeInput>;
/** Answer of `merges.preview`. */
export type PreviewMergeOutput = z.infer<typeof previewMergeOutput>;
/** Input of `merges.merge`. */
export type MergeMembersInput = z.infer<typeof mergeMembersInput>;
/** Answer of `merges.merge`. */
export type MergeMembersOutput = z.infer<typeof mergeMembersOutput>;
