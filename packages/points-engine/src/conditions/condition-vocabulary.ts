/** What a fact can be. A `choice` is one of a list; a `day` is a calendar day of the workspace's zone. */
export const factTypes = ['text', 'number', 'boolean', 'day', 'choice'] as const;
export type FactType = (typeof factTypes)[number];

/**
 * How a fact is compared. Text is compared without regard to case. `at-least`, `at-most` and `between` take both ends in; of a day they
 * read "from", "until" and "between". `is-known` and `is-unknown` are the only ones that a missing fact can answer.
 */
export const conditionOperators = [
  'is',
  'is-not',
  'is-one-of',
  'is-none-of',
  'contains',
  'starts-with',
  'at-least',
  'at-most',
  'between',
  'is-known',
  'is-unknown',
] as const;
export type ConditionOperator = (typeof conditionOperators)[number];

/** What joins conditions. */
export const conditionGroups = ['all', 'any'] as const;
export type ConditionGroup = (typeof conditionGroups)[number];

/** What each kind of fact can be asked, in the order of screens. A `choice` whose list is a rank can be asked what `rankedChoice` says. */
export const factOperators = {
  text: ['is', 'is-not', 'is-one-of', 'is-none-of', 'contains', 'starts-with', 'is-known', 'is-unknown'],
  number: ['at-least', 'at-most', 'between', 'is', 'is-not', 'is-one-of', 'is-none-of', 'is-known', 'is-unknown'],
  boolean: ['is', 'is-known', 'is-unknown'],
  day: ['at-least', 'at-most', 'between', 'is', 'is-not', 'is-known', 'is-unknown'],
  choice: ['is', 'is-not', 'is-one-of', 'is-none-of', 'is-known', 'is-unknown'],
  rankedChoice: ['at-least', 'at-most', 'between', 'is', 'is-not', 'is-one-of', 'is-none-of', 'is-known', 'is-unknown'],
} as const satisfies { readonly [kind in FactType | 'rankedChoice']: readonly ConditionOperator[] };
