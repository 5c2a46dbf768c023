import type { BudgetState } from '../vocabulary.ts';

/** What `budgetStanding` takes. Money in minor units of one currency. */
export type BudgetStandingInput = {
  /** Null where none was set. */
  readonly budgetMinor: number | null;
  /** What the points of the quarter cost so far; below 0 where more was taken back than given. */
  readonly spentMinor: number;
  /** How much of the quarter is over, 0 to 1. */
  readonly elapsed: number;
  /** The share of the budget, in percent, from which on it is nearly used up. */
  readonly nearPercent: number;
};

/** The share of a budget, in percent, from which on it is nearly used up, unless a workspace says otherwise. */
export const budgetNearPercentDefault = 80;

/** The earliest share of a quarter at which its pace says anything. */
const PACE_FROM = 0.15;

/**
 * Where a quarter stands against its budget: `none` was set; `passed` when the points cost more than it; `near` from `nearPercent` on; `ahead` when less is
 * used, but at this pace it would be passed before the quarter ends; `within` otherwise.
 */
export function budgetStanding({ budgetMinor, spentMinor, elapsed, nearPercent }: BudgetStandingInput): BudgetState {
  if (budgetMinor === null) return 'none';
  if (spentMinor > budgetMinor) return 'passed';
  if (spentMinor > 0 && spentMinor * 100 >= budgetMinor * nearPercent) return 'near';
  if (elapsed >= PACE_FROM && spentMinor > budgetMinor * elapsed) return 'ahead';
  return 'within';
}
