import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../kernel/calendar.ts';
import {
  allowed,
  award,
  expire,
  heldBy,
  hold,
  type MemberLedger,
  memberLedger,
  release,
  reverse,
  reversedPosting,
  spend,
  usesOf,
} from '../testing/member-ledger.ts';
import { issuedPoints } from './balance.ts';
import { foldBalance } from './fold-balance.ts';
import type { Hold } from './hold.ts';
import { remainingIn } from './lot.ts';
import type { LedgerChange } from './posting.ts';

/**
 * The plain model: five running totals. What is available and owed follows from them, without lots, dates or netting, so the
 * model cannot share a mistake with the engine.
 */
type Totals = { status: number; issued: number; held: number; spent: number; expired: number };

type Run = {
  ledger: MemberLedger;
  totals: Totals;
  awards: LedgerChange[];
  holds: Hold[];
};

type Step =
  | { kind: 'award'; status: number; reward: number }
  | { kind: 'hold'; amount: number }
  | { kind: 'release' | 'spend' | 'reverse'; pick: number }
  | { kind: 'wait'; days: number };

const points = fc.integer({ min: 0, max: 400 });
const pick = fc.nat({ max: 20 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('award' as const), status: points, reward: points }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('hold' as const), amount: fc.integer({ min: -5, max: 500 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('release' as const, 'spend' as const, 'reverse' as const), pick }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 300 }) }) },
);

test('any sequence of postings agrees with a plain model of five totals', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
      const run: Run = {
        ledger: memberLedger(),
        totals: { status: 0, issued: 0, held: 0, spent: 0, expired: 0 },
        awards: [],
        holds: [],
      };
      for (const one of steps) {
        const before = run.ledger.changes.length;
        take(run, one);
        expectAgreement(run);
        for (const change of run.ledger.changes.slice(before)) seen.add(kindOf(change));
      }
    }),
    { numRuns: 500 },
  );
  // A generator that never reaches a case proves nothing about it.
  expect([...seen].toSorted()).toEqual([
    'award',
    'award settles',
    'expiry',
    'hold',
    'release',
    'release settles',
    'reversal',
    'reversal of lapsed points',
    'reversal owes',
    'spend',
  ]);
});

function take(run: Run, one: Step): void {
  const { ledger } = run;
  switch (one.kind) {
    case 'award':
      return takeAward(run, one.status, one.reward);
    case 'hold':
      return takeHold(run, one.amount);
    case 'release':
    case 'spend':
      return endHold(run, one);
    case 'reverse':
      return takeReversal(run, one.pick);
    case 'wait':
      ledger.at = addDays(ledger.at, one.days, 'Europe/Berlin');
      return takeExpiry(run);
  }
}

function takeAward(run: Run, status: number, reward: number): void {
  const decision = award(run.ledger, { statusPoints: status, rewardPoints: reward });
  expect(decision.ok).toBe(status + reward > 0);
  if (!decision.ok) return;
  run.awards.push(decision.value);
  run.totals.status += status;
  run.totals.issued += reward;
}

function takeHold(run: Run, amount: number): void {
  const free = Math.max(0, net(run.totals));
  const decision = hold(run.ledger, amount);
  if (amount <= 0) return expect(decision).toMatchObject({ refusal: { code: 'points-not-positive' } });
  if (amount > free) {
    return expect(decision).toMatchObject({
      refusal: { code: 'not-enough-points', details: { missing: amount - free } },
    });
  }
  run.holds.push(heldBy(allowed(decision)));
  run.totals.held += amount;
}

function endHold(run: Run, { kind, pick: at }: { kind: 'release' | 'spend' | 'reverse'; pick: number }): void {
  const held = run.holds[at % run.holds.length];
  if (!held) return;
  const decision = kind === 'release' ? release(run.ledger, held) : spend(run.ledger, held);
  if (held.state !== 'open') return expect(decision).toMatchObject({ refusal: { code: 'hold-closed' } });
  allowed(decision);
  run.holds[run.holds.indexOf(held)] = { ...held, state: kind === 'release' ? 'released' : 'spent' };
  run.totals.held -= held.amount;
  if (kind === 'spend') run.totals.spent += held.amount;
}

function takeReversal(run: Run, at: number): void {
  const awarded = run.awards[at % run.awards.length];
  if (!awarded) return;
  const isReversed = run.ledger.changes.some(({ posting }) => posting.reversesId === awarded.posting.header.postingId);
  const lot = awarded.lotChanges[0];
  const lapsed = reversedPosting(run.ledger, awarded).expiredPoints;
  const decision = reverse(run.ledger, awarded);
  if (isReversed) return expect(decision).toMatchObject({ refusal: { code: 'already-reversed' } });
  allowed(decision);
  run.totals.status -= awarded.entries.find(({ bucket }) => bucket === 'status')?.amount ?? 0;
  run.totals.issued -= lot?.kind === 'open' ? lot.amount : 0;
  run.totals.expired -= lapsed;
}

function takeExpiry(run: Run): void {
  const due = [...run.ledger.lots.values()].filter((lot) => lot.expiresAt <= run.ledger.at);
  const amount = remainingIn(due);
  const decision = expire(run.ledger);
  if (amount === 0) return expect(decision).toMatchObject({ refusal: { code: 'nothing-to-expire' } });
  allowed(decision);
  run.totals.expired += amount;
}

function net({ issued, held, spent, expired }: Totals): number {
  return issued - held - spent - expired;
}

function expectAgreement({ ledger, totals }: Run): void {
  const { balance, lots, entries } = ledger;
  const { status, issued, held, spent, expired } = totals;
  const available = Math.max(0, net(totals));
  const owed = Math.max(0, -net(totals));
  expect(balance).toEqual({ status, available, held, spent, expired, owed, sequence: entries.length });
  expect(issuedPoints(balance)).toBe(issued);
  expect(foldBalance(entries)).toEqual(balance);
  expect(remainingIn([...lots.values()])).toBe(available);
  for (const lot of lots.values()) {
    const used = usesOf(ledger, lot.id).reduce((sum, use) => sum + use.amount, 0);
    expect(lot.amount - used).toBe(lot.remaining);
    expect(lot.remaining).toBeGreaterThanOrEqual(0);
    expect(lot.remaining).toBeLessThanOrEqual(lot.amount);
  }
}

function kindOf({ posting, entries }: LedgerChange): string {
  const owed = entries.find(({ bucket }) => bucket === 'owed');
  if (posting.kind === 'reversal' && entries.some(({ bucket }) => bucket === 'expired'))
    return 'reversal of lapsed points';
  if (!owed) return posting.kind;
  return `${posting.kind} ${owed.amount > 0 ? 'owes' : 'settles'}`;
}
