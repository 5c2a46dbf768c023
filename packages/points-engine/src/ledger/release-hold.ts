import type { Decision } from '../kernel/decision.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Balance } from './balance.ts';
import { type Hold, openHold } from './hold.ts';
import type { Lot } from './lot.ts';
import { lotOrder } from './lot-order.ts';
import { makeChange } from './make-change.ts';
import type { LedgerChange, PostingHeader } from './posting.ts';
import type { LotMovement } from './take-from-lots.ts';

/** A release to decide on. */
export type ReleaseHoldInput = {
  readonly header: PostingHeader;
  /** The member's balance, read under its lock. */
  readonly balance: Balance;
  readonly hold: Hold;
  /** The lots the hold took from, as they are now; others are ignored. */
  readonly lots: readonly Lot[];
};

/**
 * Gives held points back: held → available, into the same lots with the same dates (rule 4), also when a date has passed: the
 * next sweep lets those lapse. What the member owes by now is kept back, from the lots that expire first.
 * Refusals: `hold-closed`.
 */
export function releaseHold(input: ReleaseHoldInput): Decision<LedgerChange> {
  const { header, balance, hold, lots } = input;
  const open = openHold(hold, header.memberId);
  if (!open.ok) return open;
  const settled = Math.min(balance.owed, hold.amount);
  return makeChange({
    header,
    kind: 'release',
    reversesId: null,
    balance,
    amounts: { available: hold.amount - settled, held: -hold.amount, owed: 0 - settled },
    ...giveBack(hold, lots, settled),
  });
}

function giveBack(hold: Hold, lots: readonly Lot[], settled: number): LotMovement {
  const used = new Map(hold.lotUses.map((use) => [use.lotId, use.amount]));
  const taken = lots.filter((lot) => used.has(lot.id)).toSorted(lotOrder);
  invariant(taken.length === used.size, 'a release needs every lot its hold took from');
  let keepBack = settled;
  const back = taken.map((lot) => {
    const use = used.get(lot.id) ?? 0;
    const kept = Math.min(use, keepBack);
    keepBack -= kept;
    invariant(lot.remaining + use <= lot.amount, `lot ${lot.id} would hold more than it was given`);
    return { lot, amount: use - kept };
  });
  const moved = back.filter(({ amount }) => amount > 0);
  return {
    lotChanges: moved.map(({ lot, amount }) => ({
      kind: 'change',
      id: lot.id,
      delta: amount,
      remaining: lot.remaining + amount,
    })),
    lotUses: moved.map(({ lot, amount }) => ({ lotId: lot.id, amount: -amount })),
  };
}
