import { itemAt } from '../kernel/item-at.ts';
import type { DatedPoints } from './member-history.ts';

/** A member's status points by when they were earned; sums what a window that only moves forward holds. */
export type StatusWindow = {
  /** In time order. */
  readonly add: (points: number, at: number) => void;
  /** Points earned after `start`; asked with a `start` that never goes back. */
  readonly since: (start: number) => number;
};

/** The status points a member begins with. */
export function createStatusWindow(opening: readonly DatedPoints[]): StatusWindow {
  const instants: number[] = [];
  const amounts: number[] = [];
  let first = 0;
  let sum = 0;

  function add(points: number, at: number): void {
    instants.push(at);
    amounts.push(points);
    sum += points;
  }
  for (const { points, at } of opening) add(points, at);
  return {
    add,
    since(start) {
      for (let at = instants[first]; at !== undefined && at <= start; at = instants[first]) {
        sum -= itemAt(amounts, first);
        first += 1;
      }
      return Math.max(0, sum);
    },
  };
}
