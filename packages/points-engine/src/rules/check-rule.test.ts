import { expect, test } from 'vitest';
import { campaignTerms, ruleTerms } from '../testing/award-rules.ts';
import type { CampaignTerms } from './campaign.ts';
import type { Cap } from './cap.ts';
import { checkCampaign } from './check-campaign.ts';
import { checkRule } from './check-rule.ts';
import { defaultRules } from './default-rules.ts';
import type { RuleTerms } from './point-rule.ts';

const cap: Cap = { scope: 'member', period: 'month', awardsMax: 2, pointsMax: null };
const fixed = { kind: 'fixed', statusPoints: 10, rewardPoints: 10 } as const;
const rubric = { kind: 'rubric', statusPoints: 20, rewardPoints: 20, scoreMax: 5 } as const;
const signal = { source: 'signal' } as const;
const isTalk = { kind: 'comparison', fact: 'challenge.kind', operator: 'is', value: 'talk' } as const;

function inWords(problems: ReturnType<typeof checkRule>): string[] {
  return problems.map(({ path, code, limit }) => [path, code, limit].join(' ').trim());
}

test('finds nothing wrong with the rules of the house', () => {
  expect(defaultRules.flatMap(({ terms }) => checkRule(terms))).toEqual([]);
});

test.each<[string, Partial<RuleTerms>, string[]]>([
  [
    'a gap in the condition',
    { condition: { kind: 'comparison', fact: '', operator: 'is', value: 'review' } },
    ['condition.fact required'],
  ],
  [
    'a day that does not exist',
    { window: { firstDay: '2026-02-29', lastDay: 'soon' } },
    ['window.firstDay not-a-date', 'window.lastDay not-a-date'],
  ],
  [
    'a window backwards',
    { window: { firstDay: '2026-03-02', lastDay: '2026-03-01' } },
    ['window.lastDay ends-before-start'],
  ],
  ['a window of a day', { window: { firstDay: '2026-03-01', lastDay: '2026-03-01' } }, []],
  ['a window without a start', { window: { firstDay: null, lastDay: '2026-03-01' } }, []],
  ['no points at all', { amount: { ...fixed, statusPoints: 0, rewardPoints: 0 } }, ['amount.statusPoints required']],
  ['reward points alone', { amount: { ...fixed, statusPoints: 0 } }, []],
  ['status points alone', { amount: { ...fixed, rewardPoints: 0 } }, []],
  ['half a point', { amount: { ...fixed, statusPoints: 0.5 } }, ['amount.statusPoints out-of-range 1000000']],
  ['too many points', { amount: { ...fixed, rewardPoints: 1_000_001 } }, ['amount.rewardPoints out-of-range 1000000']],
  ['less than nothing', { amount: { ...fixed, rewardPoints: -1 } }, ['amount.rewardPoints out-of-range 1000000']],
  [
    'no unit that counts',
    { ...signal, amount: { ...fixed, kind: 'per-unit', unitsMax: 0 } },
    ['amount.unitsMax out-of-range 10000'],
  ],
  [
    'too many units',
    { ...signal, amount: { ...fixed, kind: 'per-unit', unitsMax: 10_001 } },
    ['amount.unitsMax out-of-range 10000'],
  ],
  ['units without a bound', { ...signal, amount: { ...fixed, kind: 'per-unit', unitsMax: null } }, []],
  [
    'points per unit of none',
    { ...signal, amount: { kind: 'per-unit', statusPoints: 0, rewardPoints: 0, unitsMax: 1 } },
    ['amount.statusPoints required'],
  ],
  ['no score that counts', { ...signal, amount: { ...rubric, scoreMax: 0 } }, ['amount.scoreMax out-of-range 100']],
  [
    'a rubric without points',
    { ...signal, amount: { ...rubric, statusPoints: 0, rewardPoints: 0 } },
    ['amount.statusPoints required'],
  ],
  ['a rubric of a signal', { ...signal, amount: rubric }, []],
  ['so many per unit of a signal', { ...signal, amount: { ...fixed, kind: 'per-unit', unitsMax: 1 } }, []],
  ['a rubric of a talk', { condition: isTalk, amount: rubric }, []],
  ['a rubric of any stage', { amount: rubric }, ['amount.kind opinion-not-flat']],
  ...(['grant', 'import'] as const).map((source): [string, Partial<RuleTerms>, string[]] => [
    `a rubric of a ${source}`,
    { source, amount: rubric },
    ['amount.kind source-without-figures'],
  ]),
  ...(['challenge-stage', 'grant', 'import'] as const).map((source): [string, Partial<RuleTerms>, string[]] => [
    `so many per unit of a ${source}`,
    { source, condition: isTalk, amount: { ...fixed, kind: 'per-unit', unitsMax: 1 } },
    ['amount.kind source-without-figures'],
  ]),
  ['a cap without a limit', { caps: [{ ...cap, awardsMax: null }] }, ['caps.0.awardsMax required']],
  [
    'a cap of nothing',
    { caps: [{ ...cap, awardsMax: 0, pointsMax: 0 }] },
    ['caps.0.awardsMax out-of-range 1000000000', 'caps.0.pointsMax out-of-range 1000000000'],
  ],
  ['a cap on points alone', { caps: [{ ...cap, awardsMax: null, pointsMax: 500 }] }, []],
  ['two caps alike', { caps: [cap, { ...cap, awardsMax: 3 }] }, ['caps.1.period given-twice']],
  ['caps that differ', { caps: [cap, { ...cap, period: 'year' }, { ...cap, scope: 'rule' }] }, []],
  ['points that last no month', { lotLifeMonths: 0 }, ['lotLifeMonths out-of-range 120']],
  ['points that last 120 months', { lotLifeMonths: 120 }, []],
  ['points that last 121 months', { lotLifeMonths: 121 }, ['lotLifeMonths out-of-range 120']],
])('names the field of %s', (_, parts, problems) => {
  expect(inWords(checkRule(ruleTerms(parts)))).toEqual(problems);
});

test('names everything at once, in the order of the form', () => {
  const terms = ruleTerms({
    source: 'grant',
    condition: { kind: 'all', conditions: [] },
    window: { firstDay: 'x', lastDay: null },
    amount: { ...rubric, statusPoints: -1 },
    caps: [{ ...cap, awardsMax: null }],
    lotLifeMonths: 0,
  });
  expect(inWords(checkRule(terms))).toEqual([
    'condition.conditions required',
    'window.firstDay not-a-date',
    'amount.statusPoints out-of-range 1000000',
    'amount.kind source-without-figures',
    'caps.0.awardsMax required',
    'lotLifeMonths out-of-range 120',
  ]);
});

test.each<[string, Partial<CampaignTerms>, string[]]>([
  ['nothing', {}, []],
  ['no source', { sources: [] }, ['sources required']],
  ['a gap in the condition', { condition: { kind: 'any', conditions: [] } }, ['condition.conditions required']],
  ['no end', { window: { firstDay: '2026-11-01', lastDay: null } }, ['window.lastDay required']],
  ['no start', { window: { firstDay: null, lastDay: '2026-11-01' } }, []],
  [
    'a window backwards',
    { window: { firstDay: '2026-11-02', lastDay: '2026-11-01' } },
    ['window.lastDay ends-before-start'],
  ],
  ['a factor of 1', { effect: { kind: 'multiply', basisPoints: 10_000 } }, ['effect.basisPoints out-of-range 100000']],
  ['a factor just above 1', { effect: { kind: 'multiply', basisPoints: 10_001 } }, []],
  ['a factor of 10', { effect: { kind: 'multiply', basisPoints: 100_000 } }, []],
  [
    'a factor above 10',
    { effect: { kind: 'multiply', basisPoints: 100_001 } },
    ['effect.basisPoints out-of-range 100000'],
  ],
  [
    'half a basis point',
    { effect: { kind: 'multiply', basisPoints: 15_000.5 } },
    ['effect.basisPoints out-of-range 100000'],
  ],
  [
    'an addition of nothing',
    { effect: { kind: 'add', statusPoints: 0, rewardPoints: 0 } },
    ['effect.statusPoints required'],
  ],
  ['an addition', { effect: { kind: 'add', statusPoints: 0, rewardPoints: 50 } }, []],
])('of a campaign, names the field of %s', (_, parts, problems) => {
  expect(inWords(checkCampaign(campaignTerms(parts)))).toEqual(problems);
});
