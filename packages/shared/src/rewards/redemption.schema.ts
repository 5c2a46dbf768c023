import { redemptionStates, rewardKinds } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';

/** A redemption in a list. */
export const redemptionSummarySchema = z.object({
  id: z.uuid(),
  rewardId: z.uuid(),
  /** As the reward was called on the day. */
  rewardTitle: z.string(),
  rewardKind: z.enum(rewardKinds),
  /** Reward points, as on the day. */
  pointsCost: z.number().int(),
  state: z.enum(redemptionStates),
  requestedAt: z.iso.datetime(),
  /** When it came into its present state. */
  stateSince: z.iso.datetime(),
  /** By when staff move it on; null when it is over. */
  dueAt: z.iso.datetime().nullable(),
});

/** One line of a redemption's timeline. */
export const redemptionEventSchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  /** The state it came into. */
  state: z.enum(redemptionStates),
  /** Who did it; null when the person is gone. */
  byName: z.string().nullable(),
  /** Whether it was the champion whose redemption it is. */
  isByChampion: z.boolean(),
  /** Words for the champion: a note, a code, a reason. */
  words: z.string().nullable(),
});

/** A redemption in a list. */
export type RedemptionSummary = z.infer<typeof redemptionSummarySchema>;
/** One line of a redemption's timeline. */
export type RedemptionEventView = z.infer<typeof redemptionEventSchema>;
