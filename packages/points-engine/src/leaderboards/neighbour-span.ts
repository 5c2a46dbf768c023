/** A stretch of a board: ranks `first` to `last`, from 1, both shown. Empty when `last` is less than `first`. */
export type RankSpan = { readonly first: number; readonly last: number };

/**
 * The neighbours of a rank: `each` above and below; at either end of the board those who lack on one side are shown on the other, so that
 * the view has the same size everywhere.
 */
export function neighbourSpan(rank: number, total: number, each: number): RankSpan {
  const size = Math.min(2 * each + 1, total);
  const first = Math.min(Math.max(1, rank - each), total - size + 1);
  return { first, last: first + size - 1 };
}
