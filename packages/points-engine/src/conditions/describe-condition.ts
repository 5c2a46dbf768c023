import type { Comparison, Condition, ConditionValue } from './condition.ts';
import type { ConditionGroup, ConditionOperator } from './condition-vocabulary.ts';

/** A condition in parts that can be worded one by one. */
export type DescribedCondition = DescribedGroup | DescribedFact;

/** `all` of the parts, or `any` of them. An empty `all` is "always", an empty `any` "never". No group lies in one of its own kind. */
export type DescribedGroup = { readonly kind: ConditionGroup; readonly parts: readonly DescribedCondition[] };

/** One fact and what is said of it. */
export type DescribedFact = {
  readonly kind: 'fact';
  readonly fact: string;
  readonly operator: ConditionOperator;
  /** None, one, both ends of a range, or the list. */
  readonly values: readonly ConditionValue[];
  /** Whether the opposite is meant; only of operators that have no opposite of their own, such as `contains`. */
  readonly isNegated: boolean;
};

/**
 * The same condition in the shape that is read most easily: opposites are moved down to the facts and into the operators, groups within groups
 * of the same kind are opened, and a group of one is that one. Means the same for all facts, unknown ones included.
 */
export function describeCondition(condition: Condition): DescribedCondition {
  return describe(condition, 'plain');
}

type Sense = 'plain' | 'opposite';

function describe(condition: Condition, sense: Sense): DescribedCondition {
  switch (condition.kind) {
    case 'comparison':
      return describeFact(condition, sense);
    case 'not':
      return describe(condition.condition, sense === 'plain' ? 'opposite' : 'plain');
    default: {
      const kind = sense === 'plain' ? condition.kind : otherGroup[condition.kind];
      const parts = condition.conditions
        .map((part) => describe(part, sense))
        .flatMap((part) => (part.kind === kind ? part.parts : [part]));
      const [first, ...others] = parts;
      return first && others.length === 0 ? first : { kind, parts };
    }
  }
}

const otherGroup = { all: 'any', any: 'all' } as const;

const oppositeOperators: { readonly [operator in ConditionOperator]?: ConditionOperator } = {
  is: 'is-not',
  'is-not': 'is',
  'is-one-of': 'is-none-of',
  'is-none-of': 'is-one-of',
  'is-known': 'is-unknown',
  'is-unknown': 'is-known',
};

function describeFact(comparison: Comparison, sense: Sense): DescribedFact {
  const { fact, operator } = comparison;
  const values = valuesOf(comparison);
  if (sense === 'plain') return { kind: 'fact', fact, operator, values, isNegated: false };
  const [value] = values;
  // "Is not yes" is "is no": nobody would say the first.
  if (operator === 'is' && typeof value === 'boolean') {
    return { kind: 'fact', fact, operator, values: [!value], isNegated: false };
  }
  const opposite = oppositeOperators[operator];
  return opposite
    ? { kind: 'fact', fact, operator: opposite, values, isNegated: false }
    : { kind: 'fact', fact, operator, values, isNegated: true };
}

function valuesOf(comparison: Comparison): readonly ConditionValue[] {
  switch (comparison.operator) {
    case 'is-known':
    case 'is-unknown':
      return [];
    case 'is-one-of':
    case 'is-none-of':
      return comparison.values;
    case 'between':
      return [comparison.from, comparison.to];
    default:
      return [comparison.value];
  }
}
