import type { Cap } from './cap.ts';
import { type ActLimit, defaultPoints } from './default-points.ts';
import type { PublishedRule, RuleAmount, RuleTerms } from './point-rule.ts';
import type { RuleSourceKind } from './rule-vocabulary.ts';

/**
 * The rules of a workspace that has published none of its own, in order (rule 1, defaults per act): a stage, a grant and an imported row pay
 * what they offer, and what people gave by hand or brought along no campaign raises; a signal pays for the act its type names, within that act's limit.
 */
export const defaultRules: readonly PublishedRule[] = [
  published('challenge', termsOf('challenge-stage', { kind: 'offered' })),
  published('grant', { ...termsOf('grant', { kind: 'offered' }), hasCampaigns: false }),
  published('import', { ...termsOf('import', { kind: 'offered' }), hasCampaigns: false }),
  ...Object.entries(defaultPoints).map(([act, { points, limit }]) => published(act, actTerms(act, points, limit))),
];

function published(rule: string, terms: RuleTerms): PublishedRule {
  return { ruleVersion: { rule, version: 1 }, terms };
}

function actTerms(act: string, points: number, limit: ActLimit | undefined): RuleTerms {
  return {
    ...termsOf('signal', { kind: 'fixed', statusPoints: points, rewardPoints: points }),
    condition: { kind: 'comparison', fact: 'signal.type', operator: 'is', value: act },
    caps: limit ? [capOf(limit)] : [],
  };
}

function capOf({ count, period }: ActLimit): Cap {
  return { scope: 'member', period, awardsMax: count, pointsMax: null };
}

function termsOf(source: RuleSourceKind, amount: RuleAmount): RuleTerms {
  return {
    source,
    condition: null,
    window: { firstDay: null, lastDay: null },
    amount,
    caps: [],
    hasStreakBonus: false,
    lotLifeMonths: null,
  };
}
