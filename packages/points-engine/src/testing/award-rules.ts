import { type AwardDeed, type AwardDeedInput, toAwardDeed } from '../rules/award-deed.ts';
import { type AwardRulesInput, chooseRule, prepareAwardRules } from '../rules/award-rules.ts';
import type { CampaignTerms, PublishedCampaign } from '../rules/campaign.ts';
import { type AwardEvaluation, evaluateAward, type EvaluateAwardInput } from '../rules/evaluate-award.ts';
import type { PublishedRule, RuleTerms } from '../rules/point-rule.ts';
import { defaultStreakPolicy } from '../streaks/streak-policy.ts';

/** The calendar of the workspace of these tests. */
export const berlin = { timeZone: 'Europe/Berlin', yearStartMonth: 1 };

/** Terms of a rule for tests: what a stage offers, always, without limits. */
export function ruleTerms(parts: Partial<RuleTerms> = {}): RuleTerms {
  return {
    source: 'challenge-stage',
    condition: null,
    window: { firstDay: null, lastDay: null },
    amount: { kind: 'offered' },
    caps: [],
    hasStreakBonus: false,
    lotLifeMonths: null,
    ...parts,
  };
}

/** A rule in force, with these terms. */
export function publishedRule(parts: Partial<RuleTerms> = {}, rule = 'rule'): PublishedRule {
  return { ruleVersion: { rule, version: 1 }, terms: ruleTerms(parts) };
}

/** Terms of a campaign for tests: doubles every stage in November 2026. */
export function campaignTerms(parts: Partial<CampaignTerms> = {}): CampaignTerms {
  return {
    sources: ['challenge-stage'],
    condition: null,
    window: { firstDay: '2026-11-01', lastDay: '2026-11-30' },
    effect: { kind: 'multiply', basisPoints: 20_000 },
    stacking: 'stacking',
    ...parts,
  };
}

/** A campaign in force, with these terms. */
export function publishedCampaign(parts: Partial<CampaignTerms> = {}, campaign = 'double'): PublishedCampaign {
  return { campaign, version: 1, terms: campaignTerms(parts), endedAt: null };
}

/** A deed for tests: a stage of 100 points on 15 November 2026. */
export function deed(parts: Partial<AwardDeedInput> = {}): AwardDeed {
  return toAwardDeed(
    {
      source: 'challenge-stage',
      offered: { statusPoints: 100, rewardPoints: 100 },
      units: 1,
      score: null,
      occurredAt: new Date('2026-11-15T10:00:00Z'),
      facts: {},
      ...parts,
    },
    berlin.timeZone,
  );
}

/** Chooses the rule and weighs the deed, as the award path does. */
export function weigh(
  published: Partial<AwardRulesInput>,
  done: AwardDeed = deed(),
  rest: Partial<EvaluateAwardInput> = {},
): AwardEvaluation {
  const prepared = prepareAwardRules({ rules: [], campaigns: [], ...published });
  return evaluateAward({
    deed: done,
    rule: chooseRule(prepared, done),
    campaigns: prepared.campaigns,
    capUses: [],
    streakWeeks: null,
    streakPolicy: defaultStreakPolicy,
    calendar: berlin,
    ...rest,
  });
}
