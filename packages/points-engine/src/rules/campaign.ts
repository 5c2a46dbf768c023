import type { Condition } from '../conditions/condition.ts';
import type { DayWindow, PointPair } from './point-rule.ts';
import type { CampaignStacking, RuleSourceKind } from './rule-vocabulary.ts';

/** What a campaign does to the points that a rule gives. 10,000 basis points are the whole: 20,000 double. */
export type CampaignEffect =
  | { readonly kind: 'multiply'; readonly basisPoints: number }
  | ({ readonly kind: 'add' } & PointPair);

/** What a campaign says; stored and sent as JSON as it is. A draft may hold anything; see `checkCampaign`. */
export type CampaignTerms = {
  /** What it raises; at least one. */
  readonly sources: readonly RuleSourceKind[];
  /** Null: always. */
  readonly condition: Condition | null;
  readonly window: DayWindow;
  readonly effect: CampaignEffect;
  readonly stacking: CampaignStacking;
};

/** A version of a campaign that is in force, as evaluation takes it. */
export type PublishedCampaign = {
  /** Stable name. */
  readonly campaign: string;
  readonly version: number;
  readonly terms: CampaignTerms;
  /** When it was ended early: what happened at that instant or later is not raised. Null: it runs its window. */
  readonly endedAt: Date | null;
};

/** The most a campaign may hold. */
export const campaignBounds = { basisPointsMin: 10_001, basisPointsMax: 100_000 } as const;
