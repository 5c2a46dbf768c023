import { type CompiledCondition, compileCondition } from '../conditions/compile-condition.ts';
import type { Condition } from '../conditions/condition.ts';
import { awardFacts } from '../conditions/fact-catalogue.ts';
import type { AwardDeed } from './award-deed.ts';
import type { PublishedCampaign } from './campaign.ts';
import type { DayWindow, PublishedRule } from './point-rule.ts';

/** Rules and campaigns of a workspace, made ready to be asked many times. Holds no state: it can be kept and shared. */
export type AwardRules = {
  readonly rules: readonly Ready<PublishedRule>[];
  readonly campaigns: readonly Ready<PublishedCampaign>[];
};

type Ready<Published> = Published & { readonly matches: (deed: AwardDeed) => boolean };

/** What `prepareAwardRules` takes: what is in force when the deeds happened, each list in the order of the workspace. */
export type AwardRulesInput = {
  readonly rules: readonly PublishedRule[];
  readonly campaigns: readonly PublishedCampaign[];
};

/** Compiles the conditions of rules and campaigns, once. */
export function prepareAwardRules({ rules, campaigns }: AwardRulesInput): AwardRules {
  return {
    rules: rules.map((rule) => ({ ...rule, matches: ruleMatch(rule) })),
    campaigns: campaigns.map((campaign) => ({ ...campaign, matches: campaignMatch(campaign) })),
  };
}

/**
 * The first rule, in order, that pays for the deed; null when none does. A rule by score pays for what was scored alone, whatever the score: what was
 * not goes on to the next rule, as if it had failed a condition.
 */
export function chooseRule({ rules }: Pick<AwardRules, 'rules'>, deed: AwardDeed): PublishedRule | null {
  return rules.find((rule) => rule.matches(deed)) ?? null;
}

/** Campaigns that raise what a rule pays for the deed, in order: those that stack, or the first exclusive one alone. */
export function chooseCampaigns(
  { campaigns }: Pick<AwardRules, 'campaigns'>,
  rule: PublishedRule,
  deed: AwardDeed,
): readonly PublishedCampaign[] {
  // Most deeds happen while nothing runs, and a simulation asks for millions of them.
  if (campaigns.length === 0) return campaigns;
  if (rule.terms.hasCampaigns === false) return [];
  const matching = campaigns.filter((campaign) => campaign.matches(deed));
  const exclusive = matching.find(({ terms }) => terms.stacking === 'exclusive');
  return exclusive ? [exclusive] : matching;
}

function ruleMatch({ terms }: PublishedRule): (deed: AwardDeed) => boolean {
  const holds = compileOrAlways(terms.condition);
  const isByScore = terms.amount.kind === 'rubric';
  return (deed) =>
    terms.source === deed.source &&
    (!isByScore || deed.score !== null) &&
    isInWindow(terms.window, deed) &&
    holds(deed.facts) === true;
}

function campaignMatch({ terms, endedAt }: PublishedCampaign): (deed: AwardDeed) => boolean {
  const holds = compileOrAlways(terms.condition);
  return (deed) =>
    terms.sources.includes(deed.source) &&
    isInWindow(terms.window, deed) &&
    (endedAt === null || deed.occurredAt < endedAt) &&
    holds(deed.facts) === true;
}

function compileOrAlways(condition: Condition | null): CompiledCondition {
  return condition === null ? () => true : compileCondition(condition, awardFacts);
}

function isInWindow({ firstDay, lastDay }: DayWindow, { occurredOn }: AwardDeed): boolean {
  return (firstDay === null || occurredOn >= firstDay) && (lastDay === null || occurredOn <= lastDay);
}
