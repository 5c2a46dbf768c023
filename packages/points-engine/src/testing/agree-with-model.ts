import { invariant } from '../kernel/invariant.ts';
import { defaultTierPolicy, statusWindowStart } from '../tiers/tier-policy.ts';
import { checkBalance } from '../ledger/balance.ts';
import { foldBalance } from '../ledger/fold-balance.ts';
import { lotOrder } from '../ledger/lot-order.ts';
import type { MemberLedger } from './member-ledger.ts';
import { freeHeaps, memberOf, type PointsModel, statusSince, totalsOf } from './points-model.ts';

/**
 * Throws unless a member's ledger says what the model says: every bucket, every lot with what remains in it and its dates, and the
 * status points in the rolling window; and unless the ledger agrees with itself: entries give the balance, uses give the lots.
 */
export function agree(model: PointsModel, ledger: MemberLedger, now: Date): void {
  const member = memberOf(model, ledger.memberId);
  const { sequence, ...buckets } = ledger.balance;
  same(buckets, totalsOf(member), 'balance');
  same(lotsOf(ledger), heapsOf(model, ledger.memberId), 'lots');
  const since = statusWindowStart(now, 'Europe/Berlin', defaultTierPolicy);
  same(windowOf(ledger, since), statusSince(member, since), 'status points in the window');
  invariant(sequence === ledger.entries.length, 'the sequence counts the entries');
  checkBalance(ledger.balance);
  same(foldBalance(ledger.entries), ledger.balance, 'balance and entries');
  same(remainders(ledger), usedUp(ledger), 'lots and their uses');
}

function lotsOf(ledger: MemberLedger) {
  return [...ledger.lots.values()]
    .filter(({ remaining }) => remaining > 0)
    .toSorted(lotOrder)
    .map((lot) => [lot.id, lot.remaining, lot.earnedAt.getTime(), lot.expiresAt.getTime()]);
}

function heapsOf(model: PointsModel, memberId: string) {
  return freeHeaps(memberOf(model, memberId)).map((heap) => [heap.rank, heap.points, heap.earnedAt, heap.expiresAt]);
}

function windowOf(ledger: MemberLedger, since: Date): number {
  const inWindow = ledger.entries.filter(({ bucket, occurredAt }) => bucket === 'status' && occurredAt > since);
  return inWindow.reduce((sum, { amount }) => sum + amount, 0);
}

function remainders(ledger: MemberLedger) {
  return [...ledger.lots.values()].map((lot) => [lot.id, lot.remaining]);
}

/** What should remain in each lot: its amount less its uses. */
function usedUp(ledger: MemberLedger) {
  const left = new Map([...ledger.lots.values()].map((lot) => [lot.id, lot.amount]));
  for (const { lotUses } of ledger.changes) {
    for (const { lotId, amount } of lotUses) left.set(lotId, (left.get(lotId) ?? 0) - amount);
  }
  return [...left];
}

function same(found: unknown, expected: unknown, what: string): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  invariant(one === other, `${what}: the ledger says ${one}, the model ${other}`);
}
