import { type Decision, refuse } from '../kernel/decision.ts';
import { parsePositivePoints } from '../kernel/points.ts';
import type { Balance } from './balance.ts';
import { checkLots, type Lot } from './lot.ts';
import { lotOrder } from './lot-order.ts';
import { makeChange } from './make-change.ts';
import type { LedgerChange, PostingHeader } from './posting.ts';
import { takeFromLots } from './take-from-lots.ts';

/** A hold to decide on. */
export type HoldPointsInput = {
  readonly header: PostingHeader;
  /** The member's balance, read under its lock. */
  readonly balance: Balance;
  /** Every lot of the member with points remaining. */
  readonly lots: readonly Lot[];
  /** Reward points to set aside, above 0. */
  readonly amount: number;
};

/**
 * Sets reward points aside for a redemption: available → held. Takes the lots that expire first and tells which in `lotUses`
 * (rule 4). A lot past its date counts until `expireLots` has swept it, so that what is shown as available can be spent.
 * Refusals: `points-invalid`; `points-not-positive`; `not-enough-points` with `missing`.
 */
export function holdPoints(input: HoldPointsInput): Decision<LedgerChange> {
  const { header, balance, lots, amount: asked } = input;
  checkLots(lots, balance.available);
  const amount = parsePositivePoints(asked);
  if (!amount.ok) return amount;
  const missing = amount.value - balance.available;
  if (missing > 0) return refuse('not-enough-points', { missing });

  const { lotChanges, lotUses } = takeFromLots(lots.toSorted(lotOrder), amount.value);
  return makeChange({
    header,
    kind: 'hold',
    reversesId: null,
    balance,
    amounts: { available: -amount.value, held: amount.value },
    lotChanges,
    lotUses,
  });
}
