import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Balance } from './balance.ts';
import { checkLots, type Lot, type LotChange } from './lot.ts';
import { lotOrder } from './lot-order.ts';
import { type DatedAmount, makeChange } from './make-change.ts';
import { type BucketAmounts, checkMergeIdentity } from './posting-identity.ts';
import type { LedgerChange, PostingHeader } from './posting.ts';
import { takeFromLots } from './take-from-lots.ts';

/** One side of a merge, read under the lock of its balance; lock both in the order of member ids. */
export type MergedMember = {
  /** Each side has a posting of its own; a merge happens when it is recorded. */
  readonly header: Omit<PostingHeader, 'occurredAt'>;
  readonly balance: Balance;
  /** Every lot of the member with points remaining. */
  readonly lots: readonly Lot[];
};

/** A merge to decide on. */
export type MergeMembersInput = {
  /** Whose points move away, all of them. */
  readonly source: MergedMember & {
    /** The member's status entries summed up by `occurredAt`, sums of 0 left out. */
    readonly statusDays: readonly DatedAmount[];
  };
  /** Who has them afterwards. */
  readonly survivor: MergedMember;
  /** Ids for the survivor's new lots: one for each of the source's. */
  readonly lotIds: readonly string[];
};

/** The two postings of a merge, to be written together. */
export type MergedPoints = { readonly out: LedgerChange; readonly into: LedgerChange };

/**
 * Moves everything one member has to another, so that nothing changes in sum. Status points keep the day of their deeds, so that
 * they leave a rolling window when they would have; reward points come in lots with the same dates. What one of them owes is
 * netted with what the other has available, lots that expire first going first. Null when the source has nothing to move.
 * Refusals: `merge-with-self`; `reason-required`; `open-holds` while reward points of the source are set aside: their redemption
 * has to end first, because a hold ends for the member it was taken from; `points-overflow`.
 */
export function mergeMembers(input: MergeMembersInput): Decision<MergedPoints | null> {
  const { source, survivor } = input;
  checkLots(source.lots, source.balance.available);
  checkLots(survivor.lots, survivor.balance.available);
  if (source.header.memberId === survivor.header.memberId) return refuse('merge-with-self');
  if (!source.header.reason?.trim()) return refuse('reason-required');
  if (source.balance.held > 0) return refuse('open-holds');
  if (hasNothing(source.balance)) return allow(null);

  const out = moveOut(source);
  if (!out.ok) return out;
  const into = moveIn(input);
  if (!into.ok) return into;
  checkMergeIdentity(amountsOf(out.value), amountsOf(into.value));
  return allow({ out: out.value, into: into.value });
}

function moveOut({ header, balance, lots, statusDays }: MergeMembersInput['source']): Decision<LedgerChange> {
  const { lotChanges, lotUses } = takeFromLots(lots.toSorted(lotOrder), balance.available);
  return makeChange({
    header: { ...header, occurredAt: header.recordedAt },
    kind: 'merge',
    reversesId: null,
    balance,
    amounts: {
      status: 0 - balance.status,
      available: 0 - balance.available,
      spent: 0 - balance.spent,
      expired: 0 - balance.expired,
      owed: 0 - balance.owed,
    },
    statusDays: byDay(statusDays).map((day) => ({ ...day, amount: 0 - day.amount })),
    lotChanges,
    lotUses,
  });
}

function moveIn({ source, survivor, lotIds }: MergeMembersInput): Decision<LedgerChange> {
  const { header, balance } = survivor;
  const settled = Math.min(balance.owed, source.balance.available);
  const netted = Math.min(balance.available, source.balance.owed);
  const moved = source.lots.toSorted(lotOrder).map((lot, at) => {
    const id = lotIds[at];
    invariant(id !== undefined, 'a merge needs an id for each lot that moves');
    return { fromLotId: lot.id, lot: { ...lot, id, amount: lot.remaining } };
  });
  const settling = takeFromLots(
    moved.map(({ lot }) => lot),
    settled,
  );
  const netting = takeFromLots(survivor.lots.toSorted(lotOrder), netted);
  const left = new Map(settling.lotChanges.map((change) => [change.id, change.remaining]));
  const opened = moved.map(({ lot, fromLotId }): LotChange => ({
    ...lot,
    kind: 'open',
    fromLotId,
    remaining: left.get(lot.id) ?? lot.remaining,
  }));
  return makeChange({
    header: { ...header, occurredAt: header.recordedAt },
    kind: 'merge',
    reversesId: null,
    balance,
    amounts: {
      status: source.balance.status,
      available: source.balance.available - settled - netted,
      spent: source.balance.spent,
      expired: source.balance.expired,
      owed: source.balance.owed - netted - settled,
    },
    statusDays: byDay(source.statusDays),
    lotChanges: [...opened, ...netting.lotChanges],
    lotUses: [...settling.lotUses, ...netting.lotUses],
  });
}

function hasNothing({ status, available, spent, expired, owed }: Balance): boolean {
  return Math.max(status, available, spent, expired, owed) === 0;
}

function byDay(days: readonly DatedAmount[]): DatedAmount[] {
  return days.toSorted((left, right) => left.occurredAt.getTime() - right.occurredAt.getTime());
}

function amountsOf({ entries }: LedgerChange): BucketAmounts {
  const amounts = { status: 0, available: 0, held: 0, spent: 0, expired: 0, owed: 0 };
  for (const { bucket, amount } of entries) amounts[bucket] += amount;
  return amounts;
}
