import type { Decision } from '../kernel/decision.ts';
import type { Balance } from './balance.ts';
import { type Hold, openHold } from './hold.ts';
import { makeChange } from './make-change.ts';
import type { LedgerChange, PostingHeader } from './posting.ts';

/** A spend to decide on. */
export type SpendHoldInput = {
  readonly header: PostingHeader;
  /** The member's balance, read under its lock. */
  readonly balance: Balance;
  readonly hold: Hold;
};

/**
 * Spends held points for good: held → spent, the whole hold. Lots do not change, because the hold has taken from them already.
 * Refusals: `hold-closed`; `points-overflow`.
 */
export function spendHold(input: SpendHoldInput): Decision<LedgerChange> {
  const { header, balance, hold } = input;
  const open = openHold(hold, header.memberId);
  if (!open.ok) return open;
  return makeChange({
    header,
    kind: 'spend',
    reversesId: null,
    balance,
    amounts: { held: -hold.amount, spent: hold.amount },
    lotChanges: [],
    lotUses: [],
  });
}
