import { tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';

const points = z.number().int();

/** Where a member stands: tier, the way to the next, and points to spend. Every figure is read from the ledger. */
export const standingSchema = z.object({
  tier: z.enum(tierNames),
  /** Status points of the last `windowMonths` months; of all time where that is null. */
  statusPoints: points,
  windowMonths: z.number().int().nullable(),
  /** What the present tier brings, in the words of the workspace. */
  benefits: z.array(z.string()),
  /** Null at the top. */
  next: z
    .object({
      tier: z.enum(tierNames),
      threshold: points,
      /** Status points missing to it. */
      missing: points,
      /** Share of the way from the present tier, 0 to 1. */
      progress: z.number().min(0).max(1),
      /** What it brings, in the words of the workspace. */
      unlocks: z.array(z.string()),
    })
    .nullable(),
  /** Until when the tier is kept whatever happens; null without a tier. */
  keptUntil: z.iso.datetime().nullable(),
  /** When the tier falls unless the points are back by then; null while nothing threatens it. */
  graceEndsAt: z.iso.datetime().nullable(),
  /** Reward points to spend. */
  available: points,
  /** Reward points set aside for redemptions. */
  held: points,
  /** Reward points to be taken from the next award, after an award was taken back whose points were spent. */
  owed: points,
  /** The reward points that expire first, and when; null when there are none. */
  nextExpiry: z.object({ points, at: z.iso.datetime() }).nullable(),
});

/** Where a member stands. */
export type StandingOutput = z.infer<typeof standingSchema>;
