import type { RuleTerms } from '@rostra/shared/rules/rule-terms.schema';

/** A version of a rule or a campaign of the demo. */
export interface DemoRuleText {
  readonly name: string;
  readonly note: string;
  readonly terms: RuleTerms;
}

const always = { firstDay: null, lastDay: null };

const ofKind = (kind: string): RuleTerms['condition'] => ({
  kind: 'all',
  conditions: [{ kind: 'comparison', fact: 'challenge.kind', operator: 'is', value: kind }],
});

const stageRule = {
  kind: 'rule',
  source: 'challenge-stage',
  window: always,
  amount: { kind: 'offered' },
  hasStreakBonus: true,
  lotLifeMonths: null,
} as const;

/** Reference calls, with a limit per champion; later one per account too. */
export const referenceRules = {
  first: {
    name: 'Reference calls',
    note: 'Two a quarter is what we ask of anybody; more than that we do not pay for.',
    terms: {
      ...stageRule,
      condition: ofKind('reference-call'),
      caps: [{ scope: 'member', period: 'quarter', awardsMax: 2, pointsMax: null }],
    },
  },
  second: {
    name: 'Reference calls',
    note: 'One company should not carry all of it.',
    terms: {
      ...stageRule,
      condition: ofKind('reference-call'),
      caps: [
        { scope: 'member', period: 'quarter', awardsMax: 2, pointsMax: null },
        { scope: 'account', period: 'quarter', awardsMax: 6, pointsMax: null },
      ],
    },
  },
} as const satisfies Record<string, DemoRuleText>;

/** Reviews pay the same whatever they say, and not for ever. */
export const reviewRule: DemoRuleText = {
  name: 'Reviews on public sites',
  note: 'Flat, as the sites ask.',
  terms: {
    ...stageRule,
    condition: ofKind('review'),
    amount: { kind: 'fixed', statusPoints: 100, rewardPoints: 100 },
    caps: [{ scope: 'member', period: 'year', awardsMax: 6, pointsMax: null }],
    hasStreakBonus: false,
  },
};

/** Talks pay by the score they were given; those that nobody scores are left to what their stage offers. */
export const talkRule: DemoRuleText = {
  name: 'Talks by their score',
  note: 'A good talk is worth what it always was; a great one is worth more.',
  terms: {
    ...stageRule,
    condition: ofKind('talk'),
    amount: { kind: 'rubric', statusPoints: 100, rewardPoints: 100, scoreMax: 5 },
    caps: [],
  },
};

/** An idea that waits to be decided. */
export const storyIdea: DemoRuleText = {
  name: 'Stories and calls in fintech and logistics',
  note: 'Sales asks for these two most, and we have too few.',
  terms: {
    ...stageRule,
    condition: {
      kind: 'all',
      conditions: [
        { kind: 'comparison', fact: 'challenge.kind', operator: 'is-one-of', values: ['case-study', 'reference-call'] },
        { kind: 'comparison', fact: 'account.segment', operator: 'is-one-of', values: ['Fintech', 'Logistics'] },
      ],
    },
    amount: { kind: 'fixed', statusPoints: 250, rewardPoints: 300 },
    caps: [{ scope: 'member', period: 'quarter', awardsMax: 3, pointsMax: null }],
  },
};

/** An idea that nobody has finished: which segments is still to be said. */
export const talkIdea: DemoRuleText = {
  name: 'Talks for the public sector',
  note: 'Waiting for the budget of the next quarter.',
  terms: {
    ...stageRule,
    condition: {
      kind: 'all',
      conditions: [
        { kind: 'comparison', fact: 'challenge.kind', operator: 'is', value: 'talk' },
        { kind: 'comparison', fact: 'account.segment', operator: 'is-one-of', values: [] },
      ],
    },
    amount: { kind: 'fixed', statusPoints: 500, rewardPoints: 400 },
    caps: [],
  },
};

/** A campaign on stories between two days. */
export function storyCampaign(firstDay: string, lastDay: string): DemoRuleText {
  return {
    name: 'A season of stories',
    note: 'The site relaunch needs six case studies.',
    terms: {
      kind: 'campaign',
      sources: ['challenge-stage'],
      condition: ofKind('case-study'),
      window: { firstDay, lastDay },
      effect: { kind: 'multiply', basisPoints: 15_000 },
      stacking: 'stacking',
    },
  };
}

/** A campaign on talks between two days. */
export function talkCampaign(firstDay: string, lastDay: string): DemoRuleText {
  return {
    name: 'On stage with Halden',
    note: '',
    terms: {
      kind: 'campaign',
      sources: ['challenge-stage'],
      condition: ofKind('talk'),
      window: { firstDay, lastDay },
      effect: { kind: 'add', statusPoints: 100, rewardPoints: 100 },
      stacking: 'exclusive',
    },
  };
}
