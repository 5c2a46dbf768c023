import { badgeNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/** A badge: whether it was earned, or how far it is. */
export const badgeSchema = z.object({
  name: z.enum(badgeNames),
  /** When the deed happened that completed it; null while it is not earned. */
  earnedAt: z.iso.datetime().nullable(),
  /** What it rests on, in words: titles of challenges, or the name of the season. */
  evidence: z.array(z.string()),
  /** Counted up to what it takes; `of` is 1 for what cannot be counted. */
  progress: z.object({ done: z.number().int(), of: z.number().int() }),
});

/** Every badge there is, in the order of screens. */
export const listBadgesOutput = z.object({ badges: z.array(badgeSchema) });

/** Whose badges. */
export const listBadgesOfInput = z.object({ memberId: entityIdSchema });

/** A badge: whether it was earned, or how far it is. */
export type BadgeView = z.infer<typeof badgeSchema>;
/** Answer of `badges.own` and `badges.of`. */
export type ListBadgesOutput = z.infer<typeof listBadgesOutput>;
/** Input of `badges.of`. */
export type ListBadgesOfInput = z.infer<typeof listBadgesOfInput>;
