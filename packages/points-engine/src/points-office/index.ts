export { budgetNearPercentDefault, budgetStanding } from './budget-standing.ts';
export type { BudgetStandingInput } from './budget-standing.ts';
export { outlierLimits } from './outlier-limits.ts';
export { pointsCost, pointValueDefault } from './points-cost.ts';
