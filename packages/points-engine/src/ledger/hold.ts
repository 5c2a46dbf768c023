import { type Decision, allow, refuse } from '../kernel/decision.ts';
import { invariant } from '../kernel/invariant.ts';
import type { LotUse } from './lot.ts';

/** Points set aside by a posting of kind `hold`, as the ledger has it. */
export type Hold = {
  readonly postingId: string;
  readonly memberId: string;
  /** Points set aside: the sum of `lotUses`. */
  readonly amount: number;
  /** What the hold took from which lots. */
  readonly lotUses: readonly LotUse[];
  /** A hold ends once, as a whole. */
  readonly state: 'open' | 'released' | 'spent';
};

/**
 * The hold itself while it can still be released or spent. Refusals: `hold-closed` with its `state`.
 * Throws `InvariantError` when it is another member's or its lot uses do not add up.
 */
export function openHold(hold: Hold, memberId: string): Decision<Hold> {
  invariant(hold.memberId === memberId, 'a hold ends for its own member');
  const used = hold.lotUses.reduce((sum, use) => sum + use.amount, 0);
  invariant(used === hold.amount, `a hold of ${hold.amount} took ${used} from lots`);
  return hold.state === 'open' ? allow(hold) : refuse('hold-closed', { state: hold.state });
}
