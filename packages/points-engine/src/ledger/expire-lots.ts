import { type Decision, refuse } from '../kernel/decision.ts';
import type { Balance } from './balance.ts';
import { checkLots, type Lot, remainingIn } from './lot.ts';
import { lotOrder } from './lot-order.ts';
import { makeChange } from './make-change.ts';
import type { LedgerChange, PostingHeader } from './posting.ts';
import { takeFromLots } from './take-from-lots.ts';

/** A sweep of one member's lots to decide on; `occurredAt` of the header is the instant up to which dates have passed. */
export type ExpireLotsInput = {
  readonly header: PostingHeader;
  /** The member's balance, read under its lock. */
  readonly balance: Balance;
  /** Every lot of the member with points remaining. */
  readonly lots: readonly Lot[];
};

/**
 * Lets what remains in lots whose date has come lapse: available → expired, all of them in one posting (rule 4). Held points
 * do not lapse. Refusals: `nothing-to-expire`.
 */
export function expireLots(input: ExpireLotsInput): Decision<LedgerChange> {
  const { header, balance, lots } = input;
  checkLots(lots, balance.available);
  const due = lots.filter((lot) => lot.expiresAt <= header.occurredAt).toSorted(lotOrder);
  const amount = remainingIn(due);
  if (amount === 0) return refuse('nothing-to-expire');

  const { lotChanges, lotUses } = takeFromLots(due, amount);
  return makeChange({
    header,
    kind: 'expiry',
    reversesId: null,
    balance,
    amounts: { available: -amount, expired: amount },
    lotChanges,
    lotUses,
  });
}
