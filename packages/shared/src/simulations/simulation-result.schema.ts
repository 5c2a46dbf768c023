import { tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';

const count = z.number().int();
const pair = { statusPoints: count, rewardPoints: count } as const;

/** Reward points that one policy issued, saw spent and let expire in a month, and what was left to spend at its end. */
export const simulatedMonthFlowSchema = z.object({ issued: count, spent: count, expired: count, available: count });

/** What one policy comes to. Points are reward points unless said otherwise; money is in minor units. */
export const simulatedPolicySchema = z.object({
  ...pair,
  awards: count,
  /** Deeds that came to nothing. */
  refused: count,
  spent: count,
  expired: count,
  /** Points to spend at the end: the liability. */
  available: count,
  /** Redemptions that there were not enough points for. */
  unmetRedemptions: count,
  unmetPoints: count,
  rises: count,
  falls: count,
  /** Members by the tier they hold at the end. */
  tiers: z.record(z.enum(tierNames), count),
  issuedMinor: count,
  liabilityMinor: count,
});

/** What a draft would have come to on the workspace's own history, beside what is in force. */
export const simulationResultSchema = z.object({
  members: count,
  deeds: count,
  /** What was really posted for those deeds. */
  posted: z.object(pair),
  today: simulatedPolicySchema,
  draft: simulatedPolicySchema,
  /** In order; the first and the last need not be whole. */
  months: z.array(
    z.object({
      /** `YYYY-MM` in the workspace's zone. */
      month: z.string(),
      today: simulatedMonthFlowSchema,
      draft: simulatedMonthFlowSchema,
    }),
  ),
  /** How many hold which tier at the end under which policy; no row for nobody. */
  tierMoves: z.array(z.object({ today: z.enum(tierNames), draft: z.enum(tierNames), members: count })),
  gains: count,
  losses: count,
  /** By segment of the account, largest first; null: those without one. */
  segments: z.array(
    z.object({
      segment: z.string().nullable(),
      members: count,
      gains: count,
      losses: count,
      today: z.object(pair),
      draft: z.object(pair),
      /** What the draft issues more, in minor units; below 0: less. */
      moreMinor: count,
    }),
  ),
  /** Whether a limit is shared by an account or by everybody: then whom it cut may differ from what would happen, not how much. */
  hasSharedCaps: z.boolean(),
  /** ISO 4217. */
  currency: z.string(),
});

/** What a draft would have come to. */
export type SimulationResult = z.infer<typeof simulationResultSchema>;
/** What one policy comes to. */
export type SimulatedPolicy = z.infer<typeof simulatedPolicySchema>;
