import type { Lot } from './lot.ts';

/**
 * Orders lots for spending: the one that expires first, then the one earned first, then by id, so that the order is the same
 * every time (rule 4: spending takes the lot that expires first).
 */
export function lotOrder(left: Lot, right: Lot): number {
  return (
    left.expiresAt.getTime() - right.expiresAt.getTime() ||
    left.earnedAt.getTime() - right.earnedAt.getTime() ||
    (left.id < right.id ? -1 : Number(left.id > right.id))
  );
}
