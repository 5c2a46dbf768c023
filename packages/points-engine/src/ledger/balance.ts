import { type Bucket, buckets } from '../vocabulary.ts';
import { invariant } from '../kernel/invariant.ts';

/**
 * One member's points by bucket, each a safe integer of 0 or more, and the sequence number of the member's last entry (0 when
 * there is none). Derived from the entries; see `foldBalance`. At all times issued = available + held + spent + expired - owed,
 * and whoever owes has nothing available.
 */
export type Balance = { readonly [bucket in Bucket]: number } & { readonly sequence: number };

/** The balance of a member without entries. */
export const emptyBalance: Balance = {
  status: 0,
  available: 0,
  held: 0,
  spent: 0,
  expired: 0,
  owed: 0,
  sequence: 0,
};

/**
 * Reward points ever awarded to the member, less those reversed; exact, or no safe integer when they pass `pointsMax`. Status points
 * are counted apart.
 */
export function issuedPoints(amounts: { readonly [bucket in Exclude<Bucket, 'status'>]: number }): number {
  // What is owed comes off first: added last, it would bring a sum back that has passed `pointsMax`, and been rounded, on the way.
  return amounts.available - amounts.owed + amounts.held + amounts.spent + amounts.expired;
}

/** Throws `InvariantError` if a bucket is negative or not a safe integer, or if points are available and owed at once. */
export function checkBalance(balance: Balance): void {
  for (const bucket of buckets) {
    const amount = balance[bucket];
    invariant(Number.isSafeInteger(amount) && amount >= 0, `bucket ${bucket} holds ${amount}`);
  }
  invariant(balance.owed === 0 || balance.available === 0, 'points are available and owed at once');
}
