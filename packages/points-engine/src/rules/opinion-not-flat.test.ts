import { expect, test } from 'vitest';
import type { Condition } from '../conditions/condition.ts';
import { deed, publishedRule, ruleTerms, weigh } from '../testing/award-rules.ts';
import { checkRule } from './check-rule.ts';
import type { RuleTerms } from './point-rule.ts';

const rubric = { kind: 'rubric', statusPoints: 10, rewardPoints: 10, scoreMax: 10 } as const;
const perUnit = { kind: 'per-unit', statusPoints: 10, rewardPoints: 10, unitsMax: null } as const;
const fixed = { kind: 'fixed', statusPoints: 10, rewardPoints: 10 } as const;
const of = (type: string): Condition => ({ kind: 'comparison', fact: 'signal.type', operator: 'is', value: type });
const promoter: Condition = { kind: 'comparison', fact: 'source.score', operator: 'at-least', value: 9 };
const many: Condition = { kind: 'comparison', fact: 'source.units', operator: 'at-least', value: 2 };

test.each<[string, Partial<RuleTerms>, string[]]>([
  ['a fixed amount for NPS', { condition: of('nps'), amount: fixed }, []],
  ['a rubric for NPS', { condition: of('nps'), amount: rubric }, ['amount.kind']],
  ['so many per unit of NPS', { condition: of('nps'), amount: perUnit }, ['amount.kind']],
  ['a rubric for every signal', { amount: rubric }, ['amount.kind']],
  ['a fixed amount for every signal', { amount: fixed }, []],
  ['a rubric for a certification', { condition: of('certification'), amount: rubric }, []],
  ['promoters alone', { condition: { kind: 'all', conditions: [of('nps'), promoter] }, amount: fixed }, ['condition']],
  ['all but promoters', { condition: { kind: 'not', condition: promoter }, amount: fixed }, ['condition']],
  ['who is counted twice', { condition: { kind: 'any', conditions: [many] }, amount: fixed }, ['condition']],
  [
    'certifications with good marks',
    { condition: { kind: 'all', conditions: [of('certification'), promoter] }, amount: fixed },
    [],
  ],
  ['promoters, by a rubric', { condition: promoter, amount: rubric }, ['condition', 'amount.kind']],
  ['stages by their score', { source: 'challenge-stage', condition: promoter, amount: fixed }, []],
])('of %s says whether an opinion would be paid by what it says', (_, parts, paths) => {
  const problems = checkRule(ruleTerms({ source: 'signal', ...parts }), ['nps']);
  expect(problems.map(({ path, code }) => [path, code])).toEqual(paths.map((path) => [path, 'opinion-not-flat']));
});

test('an opinion has no score and one unit, whatever it brings', () => {
  const opinion = deed({ source: 'signal', score: 10, units: 5, facts: { 'signal.nature': 'opinion' } });
  expect(opinion).toMatchObject({ score: null, units: 1, facts: { 'source.score': null, 'source.units': 1 } });
  expect(weigh({ rules: [publishedRule({ source: 'signal', amount: rubric })] }, opinion).statusPoints).toBe(0);
});
