import { compileTest, type KnownTest } from './compile-test.ts';
import { type Comparison, type Condition, conditionBounds } from './condition.ts';
import { definitionOf, type FactCatalogue, type FactDefinition, type Facts } from './fact-catalogue.ts';
import { toKnown } from './known-value.ts';

/** True, false, or null: unknown, because a fact that it hangs on is. */
export type Truth = boolean | null;

/** A condition made ready to be asked many times. */
export type CompiledCondition = (facts: Facts) => Truth;

/**
 * Makes a condition ready to be asked; the tree is walked once, here. Three-valued (Kleene): a comparison with a fact that is missing, of
 * another type or not in the catalogue is unknown, and so is its opposite; a group is unknown only while its other conditions leave it open.
 * Total: a gap, an operator that does not fit the fact, or what lies deeper than `depthMax` is unknown; nothing throws.
 */
export function compileCondition(condition: Condition, catalogue: FactCatalogue): CompiledCondition {
  return compileAt(1, condition, catalogue);
}

function compileAt(depth: number, condition: Condition, catalogue: FactCatalogue): CompiledCondition {
  if (depth > conditionBounds.depthMax) return unknown;
  switch (condition.kind) {
    case 'all':
    case 'any':
      return compileGroup(
        condition.conditions.map((part) => compileAt(depth + 1, part, catalogue)),
        condition.kind === 'any',
      );
    case 'not':
      return compileNot(compileAt(depth + 1, condition.condition, catalogue));
    case 'comparison':
      return compileComparison(condition, catalogue);
  }
}

/** Whether `condition` holds: known to be true. For one question; ask a compiled condition when there are many. */
export function holds(condition: Condition, facts: Facts, catalogue: FactCatalogue): boolean {
  return compileCondition(condition, catalogue)(facts) === true;
}

/** `all` is decided by the first false, `any` by the first true. */
function compileGroup(parts: readonly CompiledCondition[], decisive: boolean): CompiledCondition {
  return (facts) => {
    let truth: Truth = !decisive;
    for (const part of parts) {
      const answer = part(facts);
      if (answer === decisive) return decisive;
      if (answer === null) truth = null;
    }
    return truth;
  };
}

function compileNot(part: CompiledCondition): CompiledCondition {
  return (facts) => {
    const answer = part(facts);
    return answer === null ? null : !answer;
  };
}

function compileComparison(comparison: Comparison, catalogue: FactCatalogue): CompiledCondition {
  const { fact } = comparison;
  const definition = definitionOf(fact, catalogue);
  if (!definition) return unknown;
  switch (comparison.operator) {
    case 'is-known':
      return (facts) => toKnown(facts[fact], definition) !== null;
    case 'is-unknown':
      return (facts) => toKnown(facts[fact], definition) === null;
    default: {
      const test = compileTest(comparison, definition);
      return test ? askKnown(fact, definition, test) : unknown;
    }
  }
}

function askKnown(fact: string, definition: FactDefinition, test: KnownTest): CompiledCondition {
  return (facts) => {
    const known = toKnown(facts[fact], definition);
    return known === null ? null : test(known);
  };
}

function unknown(): null {
  return null;
}
