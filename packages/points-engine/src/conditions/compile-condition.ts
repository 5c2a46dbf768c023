import { compileTest, type KnownTest } from './compile-test.ts';
import type { Comparison, Condition } from './condition.ts';
import type { FactCatalogue, FactDefinition, Facts } from './fact-catalogue.ts';
import { toKnown } from './known-value.ts';

/** True, false, or null: unknown, because a fact that it hangs on is. */
export type Truth = boolean | null;

/** A condition made ready to be asked many times. */
export type CompiledCondition = (facts: Facts) => Truth;

/**
 * Makes a condition ready to be asked; the tree is walked once, here. Three-valued (Kleene): a comparison with a fact that is missing, of
 * another type or not in the catalogue is unknown, and so is its opposite; a group is unknown only while its other conditions leave it open.
 * Total: a gap, or an operator that does not fit the fact, makes the comparison unknown; nothing throws.
 */
export function compileCondition(condition: Condition, catalogue: FactCatalogue): CompiledCondition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return compileGroup(
        condition.conditions.map((part) => compileCondition(part, catalogue)),
        condition.kind === 'any',
      );
    case 'not':
      return compileNot(compileCondition(condition.condition, catalogue));
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

/** The fact of that name, and never what every object inherits, such as `constructor`. */
export function definitionOf(fact: string, catalogue: FactCatalogue): FactDefinition | null {
  return Object.hasOwn(catalogue, fact) ? (catalogue[fact] ?? null) : null;
}

function unknown(): null {
  return null;
}
