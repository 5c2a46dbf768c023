import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCondition, anyFacts, knownFacts, smallCatalogue as catalogue } from '../testing/arbitrary-conditions.ts';
import { checkCondition } from './check-condition.ts';
import { compileCondition, holds } from './compile-condition.ts';
import type { Comparison, Condition } from './condition.ts';
import type { Facts } from './fact-catalogue.ts';

const facts: Facts = {
  segment: ' Mid-Market ',
  days: 30,
  isNew: false,
  on: '2026-02-28',
  kind: 'talk',
  tier: 'silver',
};

function truthOf(condition: Condition, known: Facts = facts) {
  return compileCondition(condition, catalogue)(known);
}

function ask(fact: string, operator: string, operand?: unknown): Comparison {
  const operands: Record<string, object> = {
    'is-one-of': { values: operand },
    'is-none-of': { values: operand },
    between: Array.isArray(operand) ? { from: operand[0], to: operand[1] } : {},
  };
  return { kind: 'comparison', fact, operator, value: operand, ...operands[operator] } as Comparison;
}

test.each([
  ['segment', 'is', 'mid-market', true],
  ['segment', 'is', 'MID', false],
  ['segment', 'is-not', 'SMB', true],
  ['segment', 'is-not', 'mid-market', false],
  ['segment', 'is-one-of', ['SMB', 'mid-market'], true],
  ['segment', 'is-one-of', ['SMB'], false],
  ['segment', 'is-none-of', ['SMB'], true],
  ['segment', 'is-none-of', ['MID-MARKET'], false],
  ['segment', 'contains', 'D-M', true],
  ['segment', 'contains', 'x', false],
  ['segment', 'starts-with', 'mid', true],
  ['segment', 'starts-with', 'market', false],
  ['days', 'is', 30, true],
  ['days', 'at-least', 30, true],
  ['days', 'at-least', 31, false],
  ['days', 'at-most', 30, true],
  ['days', 'at-most', 29, false],
  ['days', 'between', [30, 31], true],
  ['days', 'between', [29, 30], true],
  ['days', 'between', [31, 40], false],
  ['days', 'between', [1, 29], false],
  ['isNew', 'is', false, true],
  ['isNew', 'is', true, false],
  ['on', 'at-least', '2026-02-28', true],
  ['on', 'at-most', '2026-02-27', false],
  ['on', 'between', ['2026-02-01', '2026-02-28'], true],
  ['kind', 'is', 'talk', true],
  ['kind', 'is-not', 'talk', false],
  ['tier', 'at-least', 'bronze', true],
  ['tier', 'at-least', 'gold', false],
  ['tier', 'at-most', 'silver', true],
  ['tier', 'between', ['bronze', 'gold'], true],
  ['tier', 'is-known', undefined, true],
  ['tier', 'is-unknown', undefined, false],
])('%s %s %j is %s', (fact, operator, operand, expected) => {
  expect(truthOf(ask(fact, operator, operand))).toBe(expected);
});

describe('what is unknown', () => {
  test.each([
    ['a fact that is missing', {}, ask('segment', 'is', 'SMB')],
    ['empty text', { segment: '  ' }, ask('segment', 'is-not', 'SMB')],
    ['a fact of another type', { days: '30' }, ask('days', 'at-most', 100)],
    ['a number that is none', { days: Number.NaN }, ask('days', 'at-most', 100)],
    ['a day that does not exist', { on: '2026-02-30' }, ask('on', 'at-most', '2030-01-01')],
    ['a choice that is not in the list', { tier: 'platinum' }, ask('tier', 'at-least', 'none')],
    ['a fact that nobody knows', facts, ask('unheard', 'is', 'SMB')],
    ['what every object inherits', facts, ask('constructor', 'is-known')],
    ['a gap', facts, ask('segment', 'is', null)],
    ['a gap in a list', facts, ask('segment', 'is-none-of', ['SMB', ''])],
    ['a gap at one end', facts, ask('days', 'between', [1, null])],
    ['a gap at the other end', facts, ask('days', 'between', [null, 100])],
    ['an operator that does not fit', facts, ask('kind', 'at-least', 'review')],
    ['text asked of a number', facts, ask('days', 'contains', 3)],
    ['a question deeper than allowed', facts, nest(7, ask('days', 'is', 30))],
  ])('%s answers nothing, and neither does its opposite', (_, known, condition) => {
    expect(truthOf(condition, known)).toBeNull();
    expect(truthOf({ kind: 'not', condition }, known)).toBeNull();
    expect(holds(condition, known, catalogue)).toBe(false);
    expect(holds({ kind: 'not', condition }, known, catalogue)).toBe(false);
  });

  test('presence is the one thing a missing fact answers', () => {
    expect(truthOf(ask('segment', 'is-known'), {})).toBe(false);
    expect(truthOf(ask('segment', 'is-unknown'), {})).toBe(true);
    expect(truthOf({ kind: 'not', condition: ask('segment', 'is-known') }, {})).toBe(true);
  });
});

function nest(depth: number, inner: Condition): Condition {
  return depth === 1 ? inner : { kind: 'not', condition: nest(depth - 1, inner) };
}

describe('groups', () => {
  const yes = ask('days', 'is', 30);
  const no = ask('days', 'is', 31);
  const maybe = ask('unheard', 'is', 1);

  test.each([
    ['all', [], true],
    ['all', [yes, yes], true],
    ['all', [yes, no], false],
    ['all', [yes, maybe], null],
    ['all', [maybe, no], false],
    ['any', [], false],
    ['any', [no, yes], true],
    ['any', [no, no], false],
    ['any', [no, maybe], null],
    ['any', [maybe, yes], true],
  ] as const)('%s of %j', (kind, conditions, expected) => {
    expect(truthOf({ kind, conditions })).toBe(expected);
  });

  test('go as deep as allowed', () => {
    expect(truthOf(nest(5, yes))).toBe(true);
    expect(truthOf(nest(6, yes))).toBe(false);
  });
});

test('any condition has an answer for any facts', () => {
  fc.assert(
    fc.property(anyCondition, anyFacts, (condition, some) => {
      expect([true, false, null]).toContain(truthOf(condition, some));
    }),
    { numRuns: 1_000 },
  );
});

test('learning more never turns a yes into a no, or a no into a yes', () => {
  fc.assert(
    fc.property(anyCondition, knownFacts, fc.subarray(Object.keys(catalogue)), (condition, all, forgotten) => {
      fc.pre(!JSON.stringify(condition).includes('known'));
      const fewer = { ...all, ...Object.fromEntries(forgotten.map((name) => [name, null])) };
      const before = truthOf(condition, fewer);
      expect([null, truthOf(condition, all)]).toContain(before);
    }),
    { numRuns: 1_000 },
  );
});

test('a condition without problems has a yes or a no for everybody of whom all is known', () => {
  let checked = 0;
  fc.assert(
    fc.property(anyCondition, knownFacts, (condition, all) => {
      if (checkCondition({ condition, path: 'condition', catalogue }).length > 0) return;
      checked += 1;
      expect(truthOf(condition, all)).not.toBeNull();
    }),
    { numRuns: 3_000 },
  );
  expect(checked).toBeGreaterThan(100);
});
