import type { Calendar } from '../kernel/period.ts';
import type { PublishedCampaign } from '../rules/campaign.ts';
import type { PublishedRule } from '../rules/point-rule.ts';
import type { StreakPolicy } from '../streaks/streak-policy.ts';
import type { TierPolicy } from '../tiers/tier-policy.ts';

/** All that decides what deeds are worth and where that leads. */
export type PointsPolicy = {
  /** In order. */
  readonly rules: readonly PublishedRule[];
  /** In order. */
  readonly campaigns: readonly PublishedCampaign[];
  readonly tiers: TierPolicy;
  readonly streaks: StreakPolicy;
  /** Calendar months reward points last where a rule does not say. */
  readonly lotLifeMonths: number;
};

/** What points cost: `amountMinor` minor units of `currency` for `points` points. */
export type PointValue = { readonly amountMinor: number; readonly points: number; readonly currency: string };

/** What is tried on which stretch of history. */
export type SimulationPlan = {
  /** Deeds from this instant on are replayed. */
  readonly from: Date;
  /** The first instant that is not. */
  readonly until: Date;
  readonly calendar: Calendar;
  /** What is in force. */
  readonly today: PointsPolicy;
  /** What might be. Both apply from `from` on. */
  readonly draft: PointsPolicy;
  /** Null where the workspace has not said what a point costs. */
  readonly pointValue: PointValue | null;
  /** How many of those who gain and who lose most are listed. */
  readonly listedMax: number;
};
