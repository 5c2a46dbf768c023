import { badgeNames, redemptionStates, tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/** What every line of news says: when, and a key of its own. */
const line = { id: z.string(), at: z.iso.datetime() };
const challenge = { challengeId: entityIdSchema, title: z.string() };
const beta = { betaId: entityIdSchema, title: z.string() };

/** Something that others did and that concerns the champion. What they did themselves is no news. */
export const homeNewsSchema = z.discriminatedUnion('kind', [
  /** `stageTitle` is null where the challenge has one stage; `points` are those awarded by it, and `postingId` their line; null without. */
  z.object({
    kind: z.literal('approved'),
    ...line,
    ...challenge,
    stageTitle: z.string().nullable(),
    points: z.number().int(),
    postingId: entityIdSchema.nullable(),
  }),
  z.object({ kind: z.literal('changes-asked'), ...line, ...challenge }),
  z.object({ kind: z.literal('declined'), ...line, ...challenge }),
  /** `state` is the one it came into. */
  z.object({
    kind: z.literal('redemption'),
    ...line,
    redemptionId: entityIdSchema,
    title: z.string(),
    state: z.enum(redemptionStates),
  }),
  z.object({ kind: z.literal('tier'), ...line, from: z.enum(tierNames), to: z.enum(tierNames) }),
  /** Points for what no moderator answered, such as a signal, or brought along; `title` is null where nothing names it. */
  z.object({
    kind: z.literal('points-earned'),
    ...line,
    postingId: entityIdSchema,
    points: z.number().int(),
    title: z.string().nullable(),
  }),
  /** Points to spend that went past their date. */
  z.object({ kind: z.literal('points-expired'), ...line, postingId: entityIdSchema, points: z.number().int() }),
  /** Points that staff gave by hand, and their words. */
  z.object({
    kind: z.literal('points-given'),
    ...line,
    postingId: entityIdSchema,
    points: z.number().int(),
    reason: z.string(),
  }),
  /** An award taken back: its points, and the words of whoever did it. */
  z.object({
    kind: z.literal('points-taken-back'),
    ...line,
    postingId: entityIdSchema,
    points: z.number().int(),
    reason: z.string(),
  }),
  /** A badge earned, or withdrawn because what it rested on was taken back. */
  z.object({ kind: z.literal('badge'), ...line, badge: z.enum(badgeNames), isWithdrawn: z.boolean() }),
  z.object({ kind: z.literal('beta-opened'), ...line, ...beta }),
  z.object({ kind: z.literal('beta-seat'), ...line, ...beta }),
  z.object({ kind: z.literal('beta-removed'), ...line, ...beta, reason: z.string() }),
]);

/** Something that others did and that concerns the champion. */
export type HomeNews = z.infer<typeof homeNewsSchema>;
