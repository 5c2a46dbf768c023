import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointsMax } from '../kernel/points.ts';
import { sequencesAgree, startRun, takeStep } from '../testing/ledger-run.ts';
import type { LedgerStep } from '../testing/ledger-steps.ts';

test('any sequence of operations leaves what a plain model of heaps of points says, at every step', () => {
  fc.assert(sequencesAgree(100), { numRuns: 30 });
});

const asManyAsThereCanBe: readonly LedgerStep[] = [
  { kind: 'award', who: 1, status: 0, reward: pointsMax, daysAgo: 600 },
  { kind: 'expire', who: 1 },
  { kind: 'award', who: 0, status: 0, reward: 10, daysAgo: 0 },
  { kind: 'hold', who: 0, points: 10 },
  { kind: 'spend', pick: 0 },
  { kind: 'reverse', pick: 0 },
];
const merge: LedgerStep = { kind: 'merge', who: 0, into: 1 };

test.each([
  { refused: 'merge', rest: [onePointMore(0), merge] },
  { refused: 'award', rest: [merge, onePointMore(1)] },
])('$refused: one point too many is refused by both, though points are owed', ({ rest, refused }) => {
  const run = startRun();
  for (const step of [...asManyAsThereCanBe, ...rest]) takeStep(run, step);
  expect(run.met.get(`${refused}: points-overflow`)).toBe(1);
});

test.each(['spend', 'reverse'] as const)('%s: what cannot be counted in one bucket is refused by both', (kind) => {
  const run = startRun();
  const spentAndOwed: readonly LedgerStep[] = [
    { kind: 'award', who: 0, status: 0, reward: pointsMax, daysAgo: 0 },
    { kind: 'hold', who: 0, points: pointsMax },
    { kind: 'spend', pick: 0 },
    { kind: 'reverse', pick: 0 },
  ];
  const heldBesides: readonly LedgerStep[] = [onePointMore(1), { kind: 'hold', who: 1, points: 1 }];
  for (const step of [...spentAndOwed, ...heldBesides, merge]) takeStep(run, step);
  takeStep(run, { kind, pick: 0 });
  expect(run.met.get(`${kind}: points-overflow`)).toBe(1);
});

test('the sequences reach every case of every operation', () => {
  const seen = new Map<string, number>();
  // A kept seed: a generator that never reaches a case proves nothing about it, and chance must not decide whether it did.
  fc.assert(sequencesAgree(100, seen), { numRuns: 200, seed: 20_261_122 });
  expect([...seen.keys()]).toEqual(expect.arrayContaining(cases));
});

const cases = [
  'award: yes',
  'award: settles',
  'award: points-not-positive',
  'award: points-overflow',
  'grant: yes',
  'grant: settles',
  'opening: yes',
  'opening: settles',
  'opening: opening-expired',
  'opening: opening-in-future',
  'hold: yes',
  'hold: several lots',
  'hold: not-enough-points',
  'hold: points-not-positive',
  'release: in time',
  'release: late',
  'release: late again',
  'release: settles',
  'release: hold-closed',
  'spend: yes',
  'spend: hold-closed',
  'reverse: yes',
  'reverse: owes',
  'reverse: of lapsed points',
  'reverse: at the survivor of a merge',
  'reverse: already-reversed',
  'reverse-any: not-reversible',
  'reverse-any: reversal-of-reversal',
  'expire: yes',
  'expire: nothing-to-expire',
  'merge: yes',
  'merge: settles',
  'merge: pays',
  'merge: owes',
  'merge: nothing to move',
  'merge: open-holds',
  'merge: merge-with-self',
  'merge: points-overflow',
];

function onePointMore(who: number): LedgerStep {
  return { kind: 'award', who, status: 0, reward: 1, daysAgo: 0 };
}
