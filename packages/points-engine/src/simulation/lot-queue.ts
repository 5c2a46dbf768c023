import { itemAt } from '../kernel/item-at.ts';
import type { DatedPoints } from './member-history.ts';

/** What is left of a member's reward points by when it expires, soonest first. */
export type LotQueue = {
  /** Points to spend. */
  readonly available: number;
  readonly add: (points: number, expiresAt: number) => void;
  /** Takes points, those that expire first first; false, and takes none, when there are too few. */
  readonly take: (points: number) => boolean;
  /** Lets points lapse whose time came before `at` or at it; tells each lot. */
  readonly expire: (at: number, tell: (points: number, expiredAt: number) => void) => void;
};

/** The lots a member begins with. */
export function createLotQueue(opening: readonly DatedPoints[]): LotQueue {
  const lots: { points: number; expiresAt: number }[] = [];
  let first = 0;
  let available = 0;

  function add(points: number, expiresAt: number): void {
    if (points === 0) return;
    available += points;
    let place = lots.length;
    while (place > first && itemAt(lots, place - 1).expiresAt > expiresAt) place -= 1;
    // Nearly always the last; `splice` costs ten times as much as `push`.
    if (place === lots.length) lots.push({ points, expiresAt });
    else lots.splice(place, 0, { points, expiresAt });
  }
  function take(points: number): boolean {
    if (points > available) return false;
    let missing = points;
    while (missing > 0) {
      const lot = itemAt(lots, first);
      const taken = Math.min(lot.points, missing);
      lot.points -= taken;
      missing -= taken;
      if (lot.points === 0) first += 1;
    }
    available -= points;
    return true;
  }
  function expire(at: number, tell: (points: number, expiredAt: number) => void): void {
    for (let lot = lots[first]; lot && lot.expiresAt <= at; lot = lots[first]) {
      available -= lot.points;
      tell(lot.points, lot.expiresAt);
      first += 1;
    }
  }
  for (const { points, at } of opening) add(points, at);
  return {
    get available() {
      return available;
    },
    add,
    take,
    expire,
  };
}
