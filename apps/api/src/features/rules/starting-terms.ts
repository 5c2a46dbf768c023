import { defaultPoints } from '@rostra/points-engine';
import type { Act } from '@rostra/points-engine/vocabulary';
import type { RuleKind } from '@rostra/shared/rules/rule-kind';
import type { CampaignTerms, PointRuleTerms, RuleTerms } from '@rostra/shared/rules/rule-terms.schema';

/** The name and the terms that a new draft starts with; names are content in English, to be edited by staff. */
export function startingTerms(
  kind: RuleKind,
  act: Act | null,
  source: PointRuleTerms['source'],
): { name: string; terms: RuleTerms } {
  if (kind === 'campaign') return { name: '', terms: blankCampaign };
  if (act === null)
    return {
      name: '',
      terms: { ...blankRule, source, ...(isByStaff(source) ? asGiven : {}), ...(source === 'signal' ? asTold : {}) },
    };
  const { points, limit } = defaultPoints[act];
  return {
    name: actNames[act],
    terms: {
      ...blankRule,
      source: 'signal',
      condition: {
        kind: 'all',
        conditions: [{ kind: 'comparison', fact: 'signal.type', operator: 'is', value: act }],
      },
      amount: { kind: 'fixed', statusPoints: points, rewardPoints: points },
      caps: limit ? [{ scope: 'member', period: limit.period, awardsMax: limit.count, pointsMax: null }] : [],
    },
  };
}

/** What staff give by hand or bring along, nothing raises unless a rule says so. */
function isByStaff(source: PointRuleTerms['source']): boolean {
  return source === 'grant' || source === 'import';
}

/** A signal offers nothing by itself. */
const asTold = { amount: { kind: 'fixed', statusPoints: 50, rewardPoints: 50 } } as const;

const asGiven = { hasStreakBonus: false, hasCampaigns: false } as const;

const always = { firstDay: null, lastDay: null } as const;

const blankRule: PointRuleTerms = {
  kind: 'rule',
  source: 'challenge-stage',
  condition: null,
  window: always,
  amount: { kind: 'offered' },
  caps: [],
  hasStreakBonus: true,
  lotLifeMonths: null,
};

const blankCampaign: CampaignTerms = {
  kind: 'campaign',
  sources: ['challenge-stage'],
  condition: null,
  window: always,
  effect: { kind: 'multiply', basisPoints: 20_000 },
  stacking: 'stacking',
};

const actNames: Readonly<Record<Act, string>> = {
  'reference-call': 'Reference call',
  'case-study-interview': 'Case study: interview',
  'case-study-draft': 'Case study: approved draft',
  'case-study-published': 'Case study: published',
  talk: 'Conference talk',
  webinar: 'Webinar',
  podcast: 'Podcast',
  'co-marketing-piece': 'Co-marketing piece',
  review: 'Review',
  'social-share': 'Social share',
  'referral-submitted': 'Referral submitted',
  'referral-qualified': 'Referral qualified',
  'referral-won': 'Referral won',
  survey: 'Survey',
  'event-attended': 'Event attended',
  certification: 'Certification',
  'beta-feedback': 'Beta feedback',
  'community-answer': 'Community answer',
};
