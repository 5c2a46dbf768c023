/** A quarter against its budget: none was set, within it, on the way to passing it, nearly used up, passed. */
export const budgetStates = ['none', 'within', 'ahead', 'near', 'passed'] as const;
export type BudgetState = (typeof budgetStates)[number];

/** What makes earning worth a look: far more than usual, always the same approver, many awards at once. */
export const outlierKinds = ['fast-earner', 'same-approver', 'burst'] as const;
export type OutlierKind = (typeof outlierKinds)[number];
