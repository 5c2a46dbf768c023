import type { SeasonWindow } from '../seasons/season-window.ts';

/** Status points moved by one posting. */
export type StatusMove = {
  readonly occurredAt: Date;
  /** Signed. A reversal bears the moment of the award it takes back. */
  readonly amount: number;
  /** Whether the posting was taken back later. */
  readonly isReversed: boolean;
};

/**
 * What a member has on the board of a season, from the ledger: status points of deeds in it, and when the last one happened that still counts.
 * Null without points: who has none stands on no board. A reversal neither costs the place among equals nor gives a better one than the
 * deeds that are left.
 */
export function seasonPoints(
  moves: readonly StatusMove[],
  { from, until }: SeasonWindow,
): { readonly points: number; readonly reachedAt: Date } | null {
  const within = moves.filter(({ occurredAt }) => occurredAt >= from && occurredAt < until);
  const points = within.reduce((sum, { amount }) => sum + amount, 0);
  const counting = within.filter(({ amount, isReversed }) => amount > 0 && !isReversed);
  if (points <= 0 || counting.length === 0) return null;
  return { points, reachedAt: new Date(Math.max(...counting.map(({ occurredAt }) => occurredAt.getTime()))) };
}
