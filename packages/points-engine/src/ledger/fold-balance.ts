import { invariant } from '../kernel/invariant.ts';
import { type Balance, checkBalance, emptyBalance } from './balance.ts';
import type { Entry } from './posting.ts';

/**
 * The balance that follows from a member's entries: the proof of the stored one. `entries` are in ascending sequence and go on
 * from `start` (nothing, unless given), up to the end of a posting. Throws `InvariantError` when a sequence number is missing or an entry's `balanceAfter`
 * is not what its amounts add up to.
 */
export function foldBalance(
  entries: readonly Omit<Entry, 'memberId' | 'occurredAt'>[],
  start: Balance = emptyBalance,
): Balance {
  const balance = entries.reduce<Balance>((before, entry) => {
    invariant(entry.sequence === before.sequence + 1, `entry ${entry.sequence} follows entry ${before.sequence}`);
    const sum = before[entry.bucket] + entry.amount;
    invariant(
      sum === entry.balanceAfter && sum >= 0,
      `entry ${entry.sequence} says ${entry.balanceAfter} in ${entry.bucket}, its amounts say ${sum}`,
    );
    return { ...before, [entry.bucket]: sum, sequence: entry.sequence };
  }, start);
  checkBalance(balance);
  return balance;
}
