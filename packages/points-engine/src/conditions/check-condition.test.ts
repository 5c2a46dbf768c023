import { expect, test } from 'vitest';
import { smallCatalogue as catalogue } from '../testing/arbitrary-conditions.ts';
import { checkCondition } from './check-condition.ts';
import type { Comparison, Condition } from './condition.ts';

function problemsOf(condition: Condition): string[] {
  return checkCondition({ condition, path: 'condition', catalogue }).map(({ path, code, limit }) =>
    limit === undefined ? `${path} ${code}` : `${path} ${code} ${limit}`,
  );
}

const right: Comparison = { kind: 'comparison', fact: 'days', operator: 'is', value: 1 };

test.each<[string, Comparison, string[]]>([
  ['a fact to be chosen', { ...right, fact: '' }, ['condition.fact required']],
  ['a fact that is not there', { ...right, fact: 'unheard' }, ['condition.fact not-a-choice']],
  ['an inherited name', { ...right, fact: 'toString' }, ['condition.fact not-a-choice']],
  ['an operator of another type', { ...right, operator: 'contains' }, ['condition.operator not-a-choice']],
  [
    'rank asked where there is none',
    { ...right, fact: 'kind', operator: 'at-least', value: 'talk' },
    ['condition.operator not-a-choice'],
  ],
  ['a value to be given', { ...right, value: null }, ['condition.value required']],
  ['blank text', { ...right, fact: 'segment', value: '  ' }, ['condition.value required']],
  ['text for a number', { ...right, value: '1' }, ['condition.value wrong-kind']],
  ['a number for text', { ...right, fact: 'segment', value: 1 }, ['condition.value wrong-kind']],
  ['text for yes or no', { ...right, fact: 'isNew', value: 'yes' }, ['condition.value wrong-kind']],
  ['a day that does not exist', { ...right, fact: 'on', value: '2026-02-29' }, ['condition.value not-a-date']],
  ['a number for a day', { ...right, fact: 'on', value: 20260228 }, ['condition.value wrong-kind']],
  ['a choice that is not there', { ...right, fact: 'tier', value: 'platinum' }, ['condition.value not-a-choice']],
  ['text of 121 characters', { ...right, fact: 'segment', value: 'x'.repeat(121) }, ['condition.value too-long 120']],
  ['text of 120 characters', { ...right, fact: 'segment', value: 'x'.repeat(120) }, []],
  [
    'an empty list',
    { kind: 'comparison', fact: 'kind', operator: 'is-one-of', values: [] },
    ['condition.values required'],
  ],
  [
    'a list with a gap and a repetition',
    { kind: 'comparison', fact: 'segment', operator: 'is-none-of', values: ['SMB', null, null, ' smb', 'x'] },
    ['condition.values.1 required', 'condition.values.2 required', 'condition.values.3 given-twice'],
  ],
  [
    'a list of 51',
    {
      kind: 'comparison',
      fact: 'days',
      operator: 'is-one-of',
      values: Array.from({ length: 51 }, (_, index) => index),
    },
    ['condition.values too-many 50'],
  ],
  [
    'a list of 50',
    {
      kind: 'comparison',
      fact: 'days',
      operator: 'is-one-of',
      values: Array.from({ length: 50 }, (_, index) => index),
    },
    [],
  ],
  [
    'a range without ends',
    { kind: 'comparison', fact: 'days', operator: 'between', from: null, to: null },
    ['condition.from required', 'condition.to required'],
  ],
  [
    'a range backwards',
    { kind: 'comparison', fact: 'on', operator: 'between', from: '2026-02-02', to: '2026-02-01' },
    ['condition.to ends-before-start'],
  ],
  [
    'a range by rank backwards',
    { kind: 'comparison', fact: 'tier', operator: 'between', from: 'gold', to: 'bronze' },
    ['condition.to ends-before-start'],
  ],
  ['a range of one', { kind: 'comparison', fact: 'days', operator: 'between', from: 3, to: 3 }, []],
  ['presence', { kind: 'comparison', fact: 'tier', operator: 'is-unknown' }, []],
  ['absence', { kind: 'comparison', fact: 'tier', operator: 'is-known' }, []],
])('names the field of %s', (_, comparison, problems) => {
  expect(problemsOf(comparison)).toEqual(problems);
});

test('leads to a field through groups and opposites', () => {
  const wrong: Comparison = { ...right, value: null };
  expect(
    problemsOf({
      kind: 'all',
      conditions: [right, { kind: 'not', condition: { kind: 'any', conditions: [right, wrong] } }],
    }),
  ).toEqual(['condition.conditions.1.condition.conditions.1.value required']);
});

test('asks for something in every group', () => {
  expect(problemsOf({ kind: 'all', conditions: [] })).toEqual(['condition.conditions required']);
});

test('allows 6 levels and refuses a seventh where it begins', () => {
  const six: Condition = [1, 2, 3, 4, 5].reduce<Condition>(
    (condition) => ({ kind: 'any', conditions: [condition] }),
    right,
  );
  expect(problemsOf(six)).toEqual([]);
  expect(problemsOf({ kind: 'not', condition: six })).toEqual([
    'condition.condition.conditions.0.conditions.0.conditions.0.conditions.0.conditions.0 too-deep 6',
  ]);
});

test('allows 60 conditions, groups and all, and refuses one more', () => {
  expect(problemsOf({ kind: 'any', conditions: Array.from({ length: 59 }, () => right) })).toEqual([]);
  expect(problemsOf({ kind: 'any', conditions: Array.from({ length: 60 }, () => right) })).toEqual([
    'condition too-many 60',
  ]);
  expect(problemsOf({ kind: 'any', conditions: Array.from({ length: 100_000 }, () => right) })).toEqual([
    'condition too-many 60',
  ]);
});

test('does not follow what is nested without end', () => {
  let deep: Condition = right;
  for (let level = 0; level < 100_000; level += 1) deep = { kind: 'not', condition: deep };
  expect(problemsOf(deep)).toHaveLength(1);
});
