import type { Comparison, Condition, ConditionValue, GroupCondition } from '@rostra/shared/rules/condition.schema';
import type { BuilderFact } from './builder-fact.ts';

/** How the conditions of a group are joined; `none` is the opposite of `any`. */
export type GroupMode = 'all' | 'any' | 'none';

/** A group as the builder shows it: how it joins, and what it joins, with the path of each for problems. */
export interface ShownGroup {
  readonly mode: GroupMode;
  readonly parts: ReadonlyArray<{ readonly condition: Condition; readonly path: string }>;
}

/** Reads a condition as a group; a comparison that stands alone is a group of one. */
export function toShownGroup(condition: Condition, path: string): ShownGroup {
  switch (condition.kind) {
    case 'comparison':
      return { mode: 'all', parts: [{ condition, path }] };
    case 'not': {
      const inner = toShownGroup(condition.condition, `${path}.condition`);
      if (inner.mode === 'any' || inner.parts.length === 1) return { ...inner, mode: 'none' };
      return { mode: 'none', parts: [{ condition: condition.condition, path: `${path}.condition` }] };
    }
    default:
      return { mode: condition.kind, parts: condition.conditions.map((part, at) => partAt(part, path, at)) };
  }
}

function partAt(condition: Condition, path: string, at: number) {
  return { condition, path: `${path}.conditions.${at}` };
}

/** Writes a group as a condition. */
export function toCondition(mode: GroupMode, conditions: readonly Condition[]): Condition {
  if (mode !== 'none') return { kind: mode, conditions: [...conditions] };
  return { kind: 'not', condition: { kind: 'any', conditions: [...conditions] } };
}

/** A comparison with everything still to be filled in but the fact and how it is compared. */
export function emptyComparison(fact: BuilderFact | undefined): Comparison {
  return withOperator({ kind: 'comparison', fact: fact?.fact ?? '', operator: 'is-known' }, fact?.operators[0] ?? 'is');
}

/** An empty group with one comparison to fill in. */
export function emptyGroup(fact: BuilderFact | undefined): GroupCondition {
  return { kind: 'any', conditions: [emptyComparison(fact)] };
}

/** The same comparison by another operator; what was filled in is kept where it fits. */
export function withOperator(comparison: Comparison, operator: Comparison['operator']): Comparison {
  const { kind, fact } = comparison;
  const [first = null, second = null] = valuesOf(comparison);
  switch (operator) {
    case 'is-known':
    case 'is-unknown':
      return { kind, fact, operator };
    case 'is-one-of':
    case 'is-none-of':
      return { kind, fact, operator, values: valuesOf(comparison).filter((value) => value !== null) };
    case 'between':
      return { kind, fact, operator, from: first, to: second };
    default:
      return { kind, fact, operator, value: first };
  }
}

/** Whatever a comparison is compared with, as a list. */
export function valuesOf(comparison: Comparison): readonly ConditionValue[] {
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
