import type {
  Comparison,
  ConditionValue,
  ListComparison,
  PresenceComparison,
  RangeComparison,
  ValueComparison,
} from './condition.ts';
import { type FactDefinition, operatorsOf } from './fact-catalogue.ts';
import { type KnownValue, toKnown } from './known-value.ts';

/** Answers for a fact that is known. */
export type KnownTest = (known: KnownValue) => boolean;

/** The test that a comparison makes; null when it has a gap, or its operator or values do not fit the fact. */
export function compileTest(
  comparison: Exclude<Comparison, PresenceComparison>,
  definition: FactDefinition,
): KnownTest | null {
  if (!operatorsOf(definition).includes(comparison.operator)) return null;
  switch (comparison.operator) {
    case 'is-one-of':
    case 'is-none-of':
      return listTest(comparison, definition);
    case 'between':
      return rangeTest(comparison, definition);
    default:
      return valueTest(comparison, definition);
  }
}

function valueTest({ operator, value }: ValueComparison, definition: FactDefinition): KnownTest | null {
  const wanted = toKnown(value, definition);
  if (wanted === null) return null;
  switch (operator) {
    case 'is':
      return (known) => known === wanted;
    case 'is-not':
      return (known) => known !== wanted;
    case 'at-least':
      return (known) => known >= wanted;
    case 'at-most':
      return (known) => known <= wanted;
    case 'contains':
      return (known) => String(known).includes(String(wanted));
    case 'starts-with':
      return (known) => String(known).startsWith(String(wanted));
  }
}

function listTest({ operator, values }: ListComparison, definition: FactDefinition): KnownTest | null {
  const wanted = new Set(values.map((value: ConditionValue) => toKnown(value, definition)));
  if (wanted.has(null)) return null;
  const isAsked = operator === 'is-one-of';
  return (known) => wanted.has(known) === isAsked;
}

function rangeTest({ from, to }: RangeComparison, definition: FactDefinition): KnownTest | null {
  const first = toKnown(from, definition);
  const last = toKnown(to, definition);
  if (first === null || last === null) return null;
  return (known) => known >= first && known <= last;
}
