import type { Condition } from '../conditions/condition.ts';
import type { Cap } from './cap.ts';
import type { RuleVersion } from './rule-version.ts';
import type { RuleSourceKind } from './rule-vocabulary.ts';

/** Status points and reward points, side by side; whole numbers of 0 or more. */
export type PointPair = { readonly statusPoints: number; readonly rewardPoints: number };

/** Where the points of a rule come from. */
export type RuleAmount =
  | { readonly kind: 'offered' }
  | ({ readonly kind: 'fixed' } & PointPair)
  /** So many for each unit of the source; units past `unitsMax` do not count, null: all do. */
  | ({ readonly kind: 'per-unit'; readonly unitsMax: number | null } & PointPair)
  /** So many for each point of the score; a score past `scoreMax` counts as that. */
  | ({ readonly kind: 'rubric'; readonly scoreMax: number } & PointPair);

/** Calendar days of the workspace's zone as `YYYY-MM-DD`, both included; null: without an end on that side. */
export type DayWindow = { readonly firstDay: string | null; readonly lastDay: string | null };

/** What a rule says; stored and sent as JSON as it is. A draft may hold anything; see `checkRule`. */
export type RuleTerms = {
  readonly source: RuleSourceKind;
  /** Null: always. */
  readonly condition: Condition | null;
  readonly window: DayWindow;
  readonly amount: RuleAmount;
  /** At most one per scope and period. */
  readonly caps: readonly Cap[];
  /** Whether a weekly streak raises it, for champions who opted in. */
  readonly hasStreakBonus: boolean;
  /** Whether campaigns for its source raise it; absent: they do. */
  readonly hasCampaigns?: boolean;
  /** Calendar months its reward points last; null: as the workspace's policy says. */
  readonly lotLifeMonths: number | null;
};

/** A version of a rule that is in force, as evaluation takes it. */
export type PublishedRule = { readonly ruleVersion: RuleVersion; readonly terms: RuleTerms };

/** The most a rule may hold. */
export const ruleBounds = {
  /** Points of one kind that one award can come to, campaigns and all. */
  awardPointsMax: 1_000_000,
  unitsMax: 10_000,
  scoreMax: 100,
  capLimitMax: 1_000_000_000,
  lotLifeMonthsMax: 120,
} as const;
