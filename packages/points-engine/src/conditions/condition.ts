import type { ConditionGroup, ConditionOperator } from './condition-vocabulary.ts';

/**
 * When something applies: a tree that is stored and sent as JSON as it is. The same language serves rules, campaigns and segments; what can
 * be asked is in the `FactCatalogue` that goes with it. A draft may hold gaps (null, empty text, empty lists); see `checkCondition`.
 */
export type Condition = GroupCondition | NotCondition | Comparison;

/** `all` of these hold, or `any` of them. An empty `all` always holds, an empty `any` never. */
export type GroupCondition = { readonly kind: ConditionGroup; readonly conditions: readonly Condition[] };

/** The opposite of `condition`; of something unknown, unknown. */
export type NotCondition = { readonly kind: 'not'; readonly condition: Condition };

/** Operators by what they are compared with. */
export type ValueOperator = Extract<
  ConditionOperator,
  'is' | 'is-not' | 'contains' | 'starts-with' | 'at-least' | 'at-most'
>;
/** Operators that compare with a list of values. */
export type ListOperator = Extract<ConditionOperator, 'is-one-of' | 'is-none-of'>;
/** Operators that compare with nothing: they ask whether a fact is known at all. */
export type PresenceOperator = Extract<ConditionOperator, 'is-known' | 'is-unknown'>;

/** Text, a number, yes or no, a day as `YYYY-MM-DD`, or one of a fact's choices; null while nothing is filled in. */
export type ConditionValue = string | number | boolean | null;

/** One fact compared. */
export type Comparison = ValueComparison | ListComparison | RangeComparison | PresenceComparison;

/** One fact compared with one value. */
export type ValueComparison = {
  readonly kind: 'comparison';
  readonly fact: string;
  readonly operator: ValueOperator;
  readonly value: ConditionValue;
};

/** One fact compared with a list of values. */
export type ListComparison = {
  readonly kind: 'comparison';
  readonly fact: string;
  readonly operator: ListOperator;
  readonly values: readonly ConditionValue[];
};

/** One fact between two values, both of them included. */
export type RangeComparison = {
  readonly kind: 'comparison';
  readonly fact: string;
  readonly operator: 'between';
  readonly from: ConditionValue;
  readonly to: ConditionValue;
};

/** Whether one fact is known. */
export type PresenceComparison = {
  readonly kind: 'comparison';
  readonly fact: string;
  readonly operator: PresenceOperator;
};

/** The most a condition may hold, so that evaluating one takes a known time at most. */
export const conditionBounds = {
  /** Groups and opposites within one another; a bare comparison is 1 deep. */
  depthMax: 6,
  /** Groups, opposites and comparisons together. */
  nodesMax: 60,
  /** Values of one list. */
  valuesMax: 50,
  /** Characters of one text. */
  textMax: 120,
} as const;
