import type { CampaignEffect } from './campaign.ts';
import type { Cap } from './cap.ts';
import type { PointPair } from './point-rule.ts';
import type { RuleVersion } from './rule-version.ts';
import type { AwardRefusalReason, RuleAmountKind } from './rule-vocabulary.ts';

/** How an award came to its points, step by step in the order of evaluation. Plain JSON: kept with the posting, or with the refusal. */
export type AwardExplanation = PointPair & {
  /** Null when no rule paid. */
  readonly ruleVersion: RuleVersion | null;
  /** What the rule alone comes to; null when no rule paid. */
  readonly base: AwardBase | null;
  /** Each campaign that raised it, in the order applied. */
  readonly campaigns: readonly CampaignRaise[];
  /** The streak that raised it; null when none did. */
  readonly streak: StreakRaise | null;
  /** Each cap that took something away, in the order of the rule. */
  readonly cuts: readonly CapCut[];
  /** Why there is nothing to award; null when there is. */
  readonly refusal: AwardRefusalReason | null;
  /** After `limit-reached`, when the first points are to be had again: ISO 8601 in UTC. Null otherwise, and when that never comes. */
  readonly paysAgainAt: string | null;
};

/** Points of the rule alone, with what they were reckoned from. */
export type AwardBase = PointPair & {
  readonly kind: RuleAmountKind;
  /** Units that counted; null unless the amount is per unit. */
  readonly units: number | null;
  /** The score that counted; null unless the amount is by rubric. */
  readonly score: number | null;
  /** What one unit, or one point of the score, is worth: times that many it comes to the base, up to `awardPointsMax`. Null where nothing is multiplied. */
  readonly each: PointPair | null;
};

/** What a campaign added; fractions of a point are rounded down once, at the end, and show in the last step that raised it. */
export type CampaignRaise = PointPair & {
  readonly campaign: string;
  readonly version: number;
  readonly effect: CampaignEffect;
};

/** What a streak added. */
export type StreakRaise = PointPair & { readonly weeks: number; readonly basisPoints: number };

/** A cap that did not leave room for everything, with what it took; 0 when the caps before it had left no more than it does. */
export type CapCut = PointPair &
  Cap & {
    /** From when the limit counts from 0 again: ISO 8601 in UTC; null when it never does. */
    readonly resetsAt: string | null;
  };
