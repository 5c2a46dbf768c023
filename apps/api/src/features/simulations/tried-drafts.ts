import type { StreakPolicy, TierPolicy } from '@rostra/points-engine';
import type { TriedRule } from '@rostra/shared/simulations/simulation.schema';
import type { RuleRow } from '../rules/index.ts';

/** Rules, campaigns and tiers of one side of a trial. */
export interface TriedPolicy {
  /** Rules and campaigns of the workspace's own, in order. */
  readonly rules: readonly RuleRow[];
  readonly tiers: TierPolicy;
}

/** Everything a trial is made of but history itself. Plain JSON. */
export interface TriedDrafts {
  readonly timeZone: string;
  /** The month in which the program's year begins; January in trials made before it could be chosen. */
  readonly yearStartMonth?: number;
  /** How long reward points last unless a rule says otherwise; the house's own in trials made before it could be chosen. */
  readonly lotLifeMonths?: number;
  /** How streaks work; the house's own in trials made before it could be chosen. */
  readonly streaks?: StreakPolicy;
  readonly today: TriedPolicy;
  readonly draft: TriedPolicy;
  /** Which drafts they are. */
  readonly rules: readonly TriedRule[];
  /** The version of the draft of the tier policy; null when it is not part of it. */
  readonly tierPolicyVersion: number | null;
}
