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
const stage = { source: 'challenge-stage' } as const;
const isOfKind = (value: string): Condition => ({ kind: 'comparison', fact: 'challenge.kind', operator: 'is', value });
const isReview = isOfKind('review');
const isTalk = isOfKind('talk');
const notReview: Condition = { kind: 'not', condition: isReview };
const titled: Condition = { kind: 'comparison', fact: 'challenge.title', operator: 'is', value: 'Tell us' };
const unscored: Condition = { kind: 'comparison', fact: 'source.score', operator: 'is-unknown' };
const from = (value: string): Condition => ({ kind: 'comparison', fact: 'source.kind', operator: 'is', value });
const fromSignal = from('signal');
const fromStage = from('challenge-stage');
const both = (...conditions: Condition[]): Condition => ({ kind: 'all', conditions });

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
  ['a rubric for every stage', { ...stage, amount: rubric }, ['amount.kind']],
  ['a rubric for reviews', { ...stage, condition: isReview, amount: rubric }, ['amount.kind']],
  ['a rubric for talks', { ...stage, condition: isTalk, amount: rubric }, []],
  ['a rubric for all but reviews', { ...stage, condition: notReview, amount: rubric }, []],
  ['a rubric for one title, whatever its kind', { ...stage, condition: titled, amount: rubric }, ['amount.kind']],
  ['a rubric for the titled of all but reviews', { ...stage, condition: both(titled, notReview), amount: rubric }, []],
  ['a rubric for what comes from elsewhere', { ...stage, condition: fromSignal, amount: rubric }, []],
  ['a rubric for signals that are none', { condition: fromStage, amount: rubric }, []],
  ['a fixed amount for reviews', { ...stage, condition: isReview, amount: fixed }, []],
  ['stages by their score', { ...stage, condition: promoter, amount: fixed }, ['condition']],
  ['stages that were not scored', { ...stage, condition: unscored, amount: fixed }, ['condition']],
  ['talks by their score', { ...stage, condition: both(isTalk, promoter), amount: fixed }, []],
  ['reviews by their score', { ...stage, condition: both(isReview, promoter), amount: fixed }, ['condition']],
  ['grants by their score', { source: 'grant', condition: promoter, amount: fixed }, []],
])('of %s says whether an opinion would be paid by what it says', (_, parts, paths) => {
  const problems = checkRule(ruleTerms({ source: 'signal', ...parts }), ['nps']);
  expect(problems.map(({ path, code }) => [path, code])).toEqual(paths.map((path) => [path, 'opinion-not-flat']));
});

test('a review can be met whatever kinds of signals there are, and a signal only by its kind', () => {
  const byScore = (source: 'challenge-stage' | 'signal') => checkRule(ruleTerms({ source, amount: rubric }), []);
  expect(byScore('challenge-stage')).toEqual([{ path: 'amount.kind', code: 'opinion-not-flat' }]);
  expect(byScore('signal')).toEqual([]);
});

test('an opinion has no score and one unit, whatever it brings', () => {
  const opinion = deed({ source: 'signal', score: 10, units: 5, facts: { 'signal.nature': 'opinion' } });
  expect(opinion).toMatchObject({ score: null, units: 1, facts: { 'source.score': null, 'source.units': 1 } });
  expect(weigh({ rules: [publishedRule({ source: 'signal', amount: rubric })] }, opinion).statusPoints).toBe(0);
});
