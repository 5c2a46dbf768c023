import type { FieldProblem } from '../kernel/decision.ts';
import { itemAt } from '../kernel/item-at.ts';
import { countProblems, lengthProblems } from '../kernel/field-problems.ts';
import { type Comparison, type Condition, conditionBounds, type ConditionValue } from './condition.ts';
import { definitionOf, type FactCatalogue, type FactDefinition, operatorsOf } from './fact-catalogue.ts';
import { toKnown } from './known-value.ts';

/** A condition to check, where it stands in the form, and what it may ask. */
export type CheckConditionInput = {
  readonly condition: Condition;
  readonly path: string;
  readonly catalogue: FactCatalogue;
};

/**
 * Everything that keeps a condition from being used, in the order of the form; empty when nothing does. `required`: a gap, an empty group, an
 * empty list; `not-a-choice`: a fact, an operator or a choice that is not there; `wrong-kind`, `not-a-date`, `too-long`: a value that does not
 * fit its fact; `given-twice`, `too-many`: of a list; `ends-before-start`: of a range; `too-deep` and `too-many`: past `conditionBounds`.
 */
export function checkCondition({ condition, path, catalogue }: CheckConditionInput): FieldProblem[] {
  const { nodesMax } = conditionBounds;
  if (countNodes(condition) > nodesMax) return [{ path, code: 'too-many', limit: nodesMax }];
  return problemsAt(1, path, { condition, catalogue });
}

/** Nodes down to `depthMax`, and no more than one past `nodesMax`. */
function countNodes(condition: Condition): number {
  const waiting: { readonly node: Condition; readonly depth: number }[] = [{ node: condition, depth: 1 }];
  let count = 0;
  for (let next = waiting.pop(); next && count <= conditionBounds.nodesMax; next = waiting.pop()) {
    const { node, depth } = next;
    count += 1;
    if (depth > conditionBounds.depthMax) continue;
    for (const child of childrenOf(node).slice(0, conditionBounds.nodesMax + 1)) {
      waiting.push({ node: child, depth: depth + 1 });
    }
  }
  return count;
}

function childrenOf(condition: Condition): readonly Condition[] {
  if (condition.kind === 'comparison') return [];
  return condition.kind === 'not' ? [condition.condition] : condition.conditions;
}

type Node = { readonly condition: Condition; readonly catalogue: FactCatalogue };

function problemsAt(depth: number, path: string, { condition, catalogue }: Node): FieldProblem[] {
  const { depthMax } = conditionBounds;
  if (depth > depthMax) return [{ path, code: 'too-deep', limit: depthMax }];
  switch (condition.kind) {
    case 'comparison':
      return comparisonProblems(condition, path, catalogue);
    case 'not':
      return problemsAt(depth + 1, `${path}.condition`, { condition: condition.condition, catalogue });
    default:
      if (condition.conditions.length === 0) return [{ path: `${path}.conditions`, code: 'required' }];
      return condition.conditions.flatMap((child, index) =>
        problemsAt(depth + 1, `${path}.conditions.${index}`, { condition: child, catalogue }),
      );
  }
}

function comparisonProblems(comparison: Comparison, path: string, catalogue: FactCatalogue): FieldProblem[] {
  if (comparison.fact === '') return [{ path: `${path}.fact`, code: 'required' }];
  const definition = definitionOf(comparison.fact, catalogue);
  if (!definition) return [{ path: `${path}.fact`, code: 'not-a-choice' }];
  if (!operatorsOf(definition).includes(comparison.operator))
    return [{ path: `${path}.operator`, code: 'not-a-choice' }];
  return operandProblems(comparison, path, definition);
}

function operandProblems(comparison: Comparison, path: string, definition: FactDefinition): FieldProblem[] {
  switch (comparison.operator) {
    case 'is-known':
    case 'is-unknown':
      return [];
    case 'is-one-of':
    case 'is-none-of':
      return listProblems(comparison.values, `${path}.values`, definition);
    case 'between': {
      const { from, to } = comparison;
      const ends = [...valueProblems(from, `${path}.from`, definition), ...valueProblems(to, `${path}.to`, definition)];
      if (ends.length > 0) return ends;
      return isBackwards(from, to, definition) ? [{ path: `${path}.to`, code: 'ends-before-start' }] : [];
    }
    default:
      return valueProblems(comparison.value, `${path}.value`, definition);
  }
}

function isBackwards(from: ConditionValue, to: ConditionValue, definition: FactDefinition): boolean {
  const first = toKnown(from, definition);
  const last = toKnown(to, definition);
  return first !== null && last !== null && last < first;
}

function listProblems(values: readonly ConditionValue[], path: string, definition: FactDefinition): FieldProblem[] {
  if (values.length === 0) return [{ path, code: 'required' }];
  const tooMany = countProblems(path, values, conditionBounds.valuesMax);
  if (tooMany.length > 0) return tooMany;
  const known = values.map((value) => toKnown(value, definition));
  return values.flatMap((value, index) => {
    const own = valueProblems(value, `${path}.${index}`, definition);
    const isSecond = own.length === 0 && known.indexOf(itemAt(known, index)) < index;
    return isSecond ? [{ path: `${path}.${index}`, code: 'given-twice' as const }] : own;
  });
}

function valueProblems(value: ConditionValue, path: string, definition: FactDefinition): FieldProblem[] {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return [{ path, code: 'required' }];
  if (toKnown(value, definition) === null) return [{ path, code: misfitCode(value, definition) }];
  return typeof value === 'string' ? lengthProblems(path, value, conditionBounds.textMax) : [];
}

function misfitCode(value: ConditionValue, { type }: FactDefinition): 'wrong-kind' | 'not-a-choice' | 'not-a-date' {
  if (typeof value !== 'string') return 'wrong-kind';
  if (type === 'choice') return 'not-a-choice';
  return type === 'day' ? 'not-a-date' : 'wrong-kind';
}
