import type { MemberOutcome } from './member-outcome.ts';
import type { SegmentResult } from './simulation-result.ts';

/** Sums by segment. */
export type SegmentTotals = {
  readonly add: (outcome: MemberOutcome) => void;
  /** Largest first; `moneyOf` turns points into money. */
  readonly result: (moneyOf: (points: number) => number | null) => SegmentResult[];
};

type Sums = { members: number; gains: number; losses: number; today: PairSum; draft: PairSum };
type PairSum = { statusPoints: number; rewardPoints: number };

/** All at 0. */
export function createSegmentTotals(): SegmentTotals {
  const segments = new Map<string | null, Sums>();
  return {
    add({ segment, today, draft, effect }) {
      const sums = segments.get(segment) ?? emptySums();
      segments.set(segment, sums);
      sums.members += 1;
      if (effect === 'gains') sums.gains += 1;
      if (effect === 'loses') sums.losses += 1;
      addPair(sums.today, today);
      addPair(sums.draft, draft);
    },
    result: (moneyOf) =>
      [...segments]
        .map(([segment, sums]) => ({
          segment,
          ...sums,
          moneyMore: moneyOf(sums.draft.rewardPoints - sums.today.rewardPoints),
        }))
        .toSorted(
          (left, right) => right.members - left.members || ((left.segment ?? '') < (right.segment ?? '') ? -1 : 1),
        ),
  };
}

function emptySums(): Sums {
  const none = { statusPoints: 0, rewardPoints: 0 };
  return { members: 0, gains: 0, losses: 0, today: { ...none }, draft: { ...none } };
}

function addPair(sum: PairSum, { statusPoints, rewardPoints }: PairSum): void {
  sum.statusPoints += statusPoints;
  sum.rewardPoints += rewardPoints;
}
