/** What somebody did to the stock in an editor. Null means that there is no end to it. */
export type StockEdit = {
  /** The stock the editor was opened with. */
  readonly seen: number | null;
  /** What it was changed to. */
  readonly wanted: number | null;
};

/**
 * The stock after an edit. A new number counts as the difference to the one seen, so that pieces redeemed meanwhile stay counted: 5 seen
 * and 8 wanted while one went gives 7. Never below 0: what was redeemed meanwhile may have taken the pieces that were to be removed.
 *
 * @param current pieces left now
 */
export function adjustStock(current: number | null, { seen, wanted }: StockEdit): number | null {
  if (current === null || seen === null || wanted === null) return wanted;
  return Math.max(0, current + wanted - seen);
}
