import fc from 'fast-check';
import { checkCondition } from '../conditions/check-condition.ts';
import type { Comparison, Condition, ConditionValue } from '../conditions/condition.ts';
import { conditionOperators } from '../vocabulary.ts';
import type { FactCatalogue, Facts } from '../conditions/fact-catalogue.ts';

/** One fact of each type, small enough that values meet. */
export const smallCatalogue = {
  segment: { type: 'text' },
  days: { type: 'number' },
  isNew: { type: 'boolean' },
  on: { type: 'day' },
  kind: { type: 'choice', choices: ['review', 'talk'], isRanked: false },
  tier: { type: 'choice', choices: ['none', 'bronze', 'silver', 'gold'], isRanked: true },
} as const satisfies FactCatalogue;

const valuesOf = {
  segment: fc.constantFrom('SMB', 'smb ', 'Enterprise', 'Enter'),
  days: fc.integer({ min: 0, max: 5 }),
  isNew: fc.boolean(),
  on: fc.constantFrom('2026-01-31', '2026-02-01', '2026-02-28'),
  kind: fc.constantFrom('review', 'talk'),
  tier: fc.constantFrom('none', 'bronze', 'silver', 'gold'),
};

type FactName = keyof typeof smallCatalogue;
const factName = fc.constantFrom<FactName>('segment', 'days', 'isNew', 'on', 'kind', 'tier');

const odd = fc.constantFrom<ConditionValue>(null, '', 'elsewhere', '2026-02-30', Number.NaN, -1, 1.5, true);

/** Facts that are all known. */
export const knownFacts: fc.Arbitrary<Facts> = fc.record(valuesOf);

/** Facts some of which are missing or of another type. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(
    Object.entries(valuesOf).map(([name, value]) => [
      name,
      fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: odd }),
    ]),
  ),
  { requiredKeys: [] },
);

function comparisonOf(fact: string, value: fc.Arbitrary<ConditionValue>): fc.Arbitrary<Comparison> {
  return fc
    .record({
      operator: fc.constantFrom(...conditionOperators),
      value,
      values: fc.array(value, { maxLength: 3 }),
      to: value,
    })
    .map(({ operator, value: one, values, to }): Comparison => {
      switch (operator) {
        case 'is-known':
        case 'is-unknown':
          return { kind: 'comparison', fact, operator };
        case 'is-one-of':
        case 'is-none-of':
          return { kind: 'comparison', fact, operator, values };
        case 'between':
          return { kind: 'comparison', fact, operator, from: one, to };
        default:
          return { kind: 'comparison', fact, operator, value: one };
      }
    });
}

/** A comparison that may be wrong in every way. */
export const anyComparison: fc.Arbitrary<Comparison> = fc.oneof(
  { weight: 6, arbitrary: factName.chain((fact) => comparisonOf(fact, valuesOf[fact])) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('', 'constructor', 'unheard', ...Object.keys(smallCatalogue))
      .chain((fact) => comparisonOf(fact, odd)),
  },
);

/** A tree of conditions, deeper than is allowed at times. */
export const anyCondition: fc.Arbitrary<Condition> = treeOf(anyComparison);

/** The same of comparisons that have nothing wrong. */
export const fittingCondition: fc.Arbitrary<Condition> = treeOf(
  anyComparison.filter((condition) => checkCondition({ condition, path: '', catalogue: smallCatalogue }).length === 0),
);

function treeOf(comparison: fc.Arbitrary<Comparison>): fc.Arbitrary<Condition> {
  return fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 7, depthSize: 'small' },
      { weight: 3, arbitrary: comparison },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constantFrom('all' as const, 'any' as const),
          conditions: fc.array(tie('tree'), { maxLength: 3 }),
        }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('not' as const), condition: tie('tree') }) },
    ),
  })).tree;
}
