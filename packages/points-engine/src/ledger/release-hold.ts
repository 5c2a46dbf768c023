import type { Decision } from '../kernel/decision.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Balance } from './balance.ts';
import { type Hold, openHold } from './hold.ts';
import { addDays } from '../kernel/calendar.ts';
import type { Lot, LotChange } from './lot.ts';
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
  readonly lots: readonly ReturningLot[];
  /** Ids for lots of points whose date has passed: as many as the hold took from; used from the first on. */
  readonly lotIds: readonly string[];
  /** The workspace's zone, in which days are counted. */
  readonly timeZone: string;
  /** Calendar days for which points whose date has passed come back; 30 unless the workspace's policy says otherwise. */
  readonly comebackDays?: number;
};

/** A lot that points go back to. */
export type ReturningLot = Lot & {
  /** Whether its points came back late once before, in this lot or in one they were in before a merge. */
  readonly wasRevived: boolean;
};

/** How long points come back for that expired while they were held. Default of the workspace's policy. */
export const comebackDaysDefault = 30;

/**
 * Gives held points back: held → available, into the same lots with the same dates (rule 4). Points whose date has passed
 * meanwhile come back for `comebackDays` in a lot of their own, because nobody should lose points to a redemption that did not
 * happen, and what else is left of the old lot keeps its date. They do so once: points that came back late before go into their
 * lot with its date, which has passed, so that no row of cancelled redemptions keeps points alive for ever; see
 * `hasLapsedAgain`. What the member owes by now is kept back, from the lots that expire first.
 * Refusals: `hold-closed`.
 */
export function releaseHold(input: ReleaseHoldInput): Decision<LedgerChange> {
  const { header, balance, hold } = input;
  const open = openHold(hold, header.memberId);
  if (!open.ok) return open;
  const settled = Math.min(balance.owed, hold.amount);
  return makeChange({
    header,
    kind: 'release',
    reversesId: null,
    balance,
    amounts: { available: hold.amount - settled, held: -hold.amount, owed: 0 - settled },
    ...giveBack(input, settled),
  });
}

/**
 * Whether a release put points back that came back late before and whose date has passed again: they expire at once, with the
 * next posting of the same transaction.
 */
export function hasLapsedAgain(released: LedgerChange, lots: readonly Lot[]): boolean {
  const { occurredAt } = released.posting.header;
  return released.lotUses.some(({ lotId }) =>
    lots.some(({ id, expiresAt }) => id === lotId && expiresAt <= occurredAt),
  );
}

/** Points that go back, with the lot they came from. */
type Returned = { readonly lot: ReturningLot; readonly amount: number };

function giveBack(input: ReleaseHoldInput, settled: number): LotMovement {
  const { occurredAt } = input.header;
  const back = returnedPoints(input, settled);
  const isLate = ({ lot }: Returned) => lot.expiresAt <= occurredAt && !lot.wasRevived;
  const intoOwn = back.filter((returned) => !isLate(returned));
  const late = back.filter(isLate);
  return {
    lotChanges: [
      ...intoOwn.map(({ lot, amount }) => ({
        kind: 'change' as const,
        id: lot.id,
        delta: amount,
        remaining: lot.remaining + amount,
      })),
      ...late.map((returned, at) => comeback(input, returned, at)),
    ],
    lotUses: intoOwn.map(({ lot, amount }) => ({ lotId: lot.id, amount: -amount })),
  };
}

function returnedPoints({ hold, lots }: ReleaseHoldInput, settled: number): Returned[] {
  const taken = hold.lotUses.map(({ lotId, amount }) => {
    const lot = lots.find(({ id }) => id === lotId);
    invariant(lot !== undefined, 'a release needs every lot its hold took from');
    invariant(lot.remaining + amount <= lot.amount, `lot ${lotId} would hold more than it was given`);
    return { lot, amount };
  });
  let keepBack = settled;
  const back = taken
    .toSorted((left, right) => lotOrder(left.lot, right.lot))
    .map(({ lot, amount }) => {
      const kept = Math.min(amount, keepBack);
      keepBack -= kept;
      return { lot, amount: amount - kept };
    });
  return back.filter(({ amount }) => amount > 0);
}

function comeback(input: ReleaseHoldInput, { lot, amount }: Returned, at: number): LotChange {
  const id = input.lotIds[at];
  invariant(id !== undefined, 'a late release needs an id for each lot it opens');
  return {
    kind: 'open',
    id,
    fromLotId: lot.id,
    amount,
    remaining: amount,
    earnedAt: lot.earnedAt,
    expiresAt: addDays(input.header.occurredAt, input.comebackDays ?? comebackDaysDefault, input.timeZone),
  };
}
