import type { CapScope, PeriodKind } from './rule-vocabulary.ts';

/** How much a rule gives at most to whom in which period. At least one of the two limits is set. */
export type Cap = {
  readonly scope: CapScope;
  readonly period: PeriodKind;
  /** Awards in the period; null: any number. */
  readonly awardsMax: number | null;
  /** Points in the period, held against status points and reward points each for itself; null: any number. */
  readonly pointsMax: number | null;
};

/** What a rule gave in the period of a cap so far, whichever version of it did. */
export type CapUse = { readonly awards: number; readonly statusPoints: number; readonly rewardPoints: number };

/** Nothing given yet. */
export const noCapUse: CapUse = { awards: 0, statusPoints: 0, rewardPoints: 0 };

/** What tells one cap of a rule from another, the same over all versions of the rule: `account:quarter`. */
export function capKey({ scope, period }: Pick<Cap, 'scope' | 'period'>): string {
  return `${scope}:${period}`;
}
