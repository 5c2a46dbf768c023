import type { Calendar } from '../kernel/period.ts';
import type { StreakPolicy } from '../streaks/streak-policy.ts';
import { applyCaps } from './apply-caps.ts';
import type { AwardDeed } from './award-deed.ts';
import type { AwardExplanation } from './award-explanation.ts';
import { type AwardRules, chooseCampaigns } from './award-rules.ts';
import type { CapUse } from './cap.ts';
import type { PublishedRule } from './point-rule.ts';
import { raisePoints } from './raise-points.ts';
import type { AwardRefusalReason } from './rule-vocabulary.ts';

/** A deed to be weighed. */
export type EvaluateAwardInput = {
  readonly deed: AwardDeed;
  /** The rule that pays for it, from `chooseRule`; null when none does. */
  readonly rule: PublishedRule | null;
  /** Campaigns in force, in their order; those that match are taken. */
  readonly campaigns: AwardRules['campaigns'];
  /**
   * What the rule gave before under each of its caps, in their order: read under the member's balance lock for caps over a member, under the
   * lock of the counter for the others. A reversed award counts as not given.
   */
  readonly capUses: readonly CapUse[];
  /** Weeks of the champion's streak, this one included; null for who has not opted in. */
  readonly streakWeeks: number | null;
  readonly streakPolicy: StreakPolicy;
  readonly calendar: Calendar;
};

/** What a deed is worth, and why. */
export type AwardEvaluation = {
  /** Both 0 when `explanation.refusal` says why there is nothing to award. */
  readonly statusPoints: number;
  readonly rewardPoints: number;
  /** Calendar months the reward points last; null: as the workspace's policy says. */
  readonly lotLifeMonths: number | null;
  readonly explanation: AwardExplanation;
};

/**
 * What a deed is worth under the rules in force: base, campaigns, streak bonus, rounding down, caps. Total: any input gives an answer, never
 * below 0 and never above `awardPointsMax`. In the explanation base + campaigns + streak - cuts = points, for each kind of point.
 */
export function evaluateAward(input: EvaluateAwardInput): AwardEvaluation {
  const { deed, rule, campaigns, capUses, streakWeeks, streakPolicy, calendar } = input;
  if (!rule) return { statusPoints: 0, rewardPoints: 0, lotLifeMonths: null, explanation: noRule };

  const matching = chooseCampaigns({ campaigns }, rule, deed);
  const raised = raisePoints({ rule, deed, campaigns: matching, streakWeeks, streakPolicy });
  const { caps, lotLifeMonths } = rule.terms;
  const capped = applyCaps({ points: raised, caps, capUses, occurredAt: deed.occurredAt, calendar });
  const { statusPoints, rewardPoints, cuts } = capped;
  return {
    statusPoints,
    rewardPoints,
    lotLifeMonths,
    explanation: {
      statusPoints,
      rewardPoints,
      ruleVersion: rule.ruleVersion,
      base: raised.base,
      campaigns: raised.campaigns,
      streak: raised.streak,
      cuts,
      refusal: refusalOf(capped),
      paysAgainAt: capped.paysAgainAt?.toISOString() ?? null,
    },
  };
}

const noRule: AwardExplanation = {
  statusPoints: 0,
  rewardPoints: 0,
  ruleVersion: null,
  base: null,
  campaigns: [],
  streak: null,
  cuts: [],
  refusal: 'no-rule',
  paysAgainAt: null,
};

function refusalOf({ statusPoints, rewardPoints, cuts }: ReturnType<typeof applyCaps>): AwardRefusalReason | null {
  if (statusPoints > 0 || rewardPoints > 0) return null;
  return cuts.length > 0 ? 'limit-reached' : 'worth-nothing';
}
