import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFacts, fittingCondition, smallCatalogue as catalogue } from '../testing/arbitrary-conditions.ts';
import { compileCondition } from './compile-condition.ts';
import { type Comparison, type Condition, conditionBounds } from './condition.ts';
import { type DescribedCondition, describeCondition } from './describe-condition.ts';

const talk: Comparison = { kind: 'comparison', fact: 'kind', operator: 'is', value: 'talk' };
const gold: Comparison = { kind: 'comparison', fact: 'tier', operator: 'at-least', value: 'gold' };
const talkPart = { kind: 'fact', fact: 'kind', operator: 'is', values: ['talk'], isNegated: false };
const goldPart = { kind: 'fact', fact: 'tier', operator: 'at-least', values: ['gold'], isNegated: false };

test('tells a fact with what it is compared with', () => {
  expect(describeCondition(talk)).toEqual(talkPart);
  expect(describeCondition({ kind: 'comparison', fact: 'days', operator: 'between', from: 1, to: 9 })).toMatchObject({
    values: [1, 9],
  });
  expect(
    describeCondition({ kind: 'comparison', fact: 'kind', operator: 'is-one-of', values: ['talk', 'review'] }),
  ).toMatchObject({
    values: ['talk', 'review'],
  });
  expect(describeCondition({ kind: 'comparison', fact: 'tier', operator: 'is-known' })).toMatchObject({ values: [] });
});

test('opens groups within groups of the same kind, and groups of one', () => {
  expect(
    describeCondition({
      kind: 'all',
      conditions: [talk, { kind: 'all', conditions: [gold, { kind: 'any', conditions: [talk] }] }],
    }),
  ).toEqual({ kind: 'all', parts: [talkPart, goldPart, talkPart] });
  expect(describeCondition({ kind: 'any', conditions: [{ kind: 'all', conditions: [talk] }] })).toEqual(talkPart);
});

test('moves an opposite into the operator, or says it at the fact', () => {
  expect(describeCondition({ kind: 'not', condition: { kind: 'any', conditions: [talk, gold] } })).toEqual({
    kind: 'all',
    parts: [
      { ...talkPart, operator: 'is-not' },
      { ...goldPart, isNegated: true },
    ],
  });
  expect(describeCondition({ kind: 'not', condition: { kind: 'not', condition: gold } })).toEqual(goldPart);
});

test('says "is no" for "is not yes"', () => {
  const isNew: Comparison = { kind: 'comparison', fact: 'isNew', operator: 'is', value: true };
  expect(describeCondition({ kind: 'not', condition: isNew })).toMatchObject({
    operator: 'is',
    values: [false],
    isNegated: false,
  });
});

test('an empty group stays what it is: always, or never', () => {
  expect(describeCondition({ kind: 'all', conditions: [] })).toEqual({ kind: 'all', parts: [] });
  expect(describeCondition({ kind: 'not', condition: { kind: 'all', conditions: [] } })).toEqual({
    kind: 'any',
    parts: [],
  });
});

test('means the same as the condition, whatever is known', () => {
  fc.assert(
    fc.property(fittingCondition, anyFacts, (condition, facts) => {
      fc.pre(depthOf(condition) < conditionBounds.depthMax);
      const described = toCondition(describeCondition(condition));
      expect(compileCondition(described, catalogue)(facts)).toBe(compileCondition(condition, catalogue)(facts));
    }),
    { numRuns: 2_000 },
  );
});

function depthOf(condition: Condition): number {
  if (condition.kind === 'comparison') return 1;
  const children = condition.kind === 'not' ? [condition.condition] : condition.conditions;
  return 1 + Math.max(0, ...children.map(depthOf));
}

function toCondition(described: DescribedCondition): Condition {
  if (described.kind !== 'fact') return { kind: described.kind, conditions: described.parts.map(toCondition) };
  const { fact, operator, values, isNegated } = described;
  const [value, to] = values;
  const comparison = { kind: 'comparison', fact, operator, value, values, from: value, to } as Comparison;
  return isNegated ? { kind: 'not', condition: comparison } : comparison;
}
