import type {
  Comparison,
  ConditionValue,
  ListComparison,
  PresenceComparison,
  RangeComparison,
  ValueComparison,
} from './condition.ts';
import type { FactDefinition } from './fact-catalogue.ts';
import { type KnownValue, toKnown } from './known-value.ts';

/** Answers for a fact that is known. */
export type KnownTest = (known: KnownValue) => boolean;

/** The test that a comparison makes; null when it has a gap, or its operator or values do not fit the fact. */
export function compileTest(
  comparison: Exclude<Comparison, PresenceComparison>,
  definition: FactDefinition,
): KnownTest | null {
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

/** Whether a fact can be ordered: numbers, days and ranked choices. */
export function isOrdered(definition: FactDefinition): boolean {
  return (
    definition.type === 'number' || definition.type === 'day' || (definition.type === 'choice' && definition.isRanked)
  );
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
      return isOrdered(definition) ? (known) => known >= wanted : null;
    case 'at-most':
      return isOrdered(definition) ? (known) => known <= wanted : null;
    case 'contains':
      return definition.type === 'text' ? (known) => String(known).includes(String(wanted)) : null;
    case 'starts-with':
      return definition.type === 'text' ? (known) => String(known).startsWith(String(wanted)) : null;
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
  if (first === null || last === null || !isOrdered(definition)) return null;
  return (known) => known >= first && known <= last;
}
