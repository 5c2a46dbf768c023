import { itemAt } from '../kernel/item-at.ts';
import type { DayTable } from '../kernel/day-table.ts';
import { tierNames } from '../vocabulary.ts';
import type { MemberHistory } from './member-history.ts';
import { compareGains, type MemberOutcome } from './member-outcome.ts';
import type { PolicyTotals } from './policy-totals.ts';
import { createSegmentTotals } from './segment-totals.ts';
import type { PointsPolicy, PointValue, SimulationPlan } from './simulation-plan.ts';
import type { PolicyResult, SimulationResult } from './simulation-result.ts';
import { createTopList } from './top-list.ts';

/** Sums over members that both policies share. */
export type ResultTotals = {
  readonly add: (outcome: MemberOutcome, member: MemberHistory) => void;
  readonly result: (today: PolicyTotals, draft: PolicyTotals) => SimulationResult;
};

/** All at 0. */
export function createResultTotals(plan: SimulationPlan, days: DayTable): ResultTotals {
  const { pointValue, listedMax } = plan;
  const winners = createTopList<MemberOutcome>(listedMax, compareGains);
  const losers = createTopList<MemberOutcome>(listedMax, (left, right) => compareGains(right, left));
  const segments = createSegmentTotals();
  const moves = new Map<string, number>();
  const sums = { members: 0, deeds: 0, gains: 0, losses: 0, statusPoints: 0, rewardPoints: 0, opening: 0 };

  return {
    add(outcome, { deeds, opening }) {
      sums.members += 1;
      sums.deeds += deeds.count;
      sums.statusPoints += outcome.posted.statusPoints;
      sums.rewardPoints += outcome.posted.rewardPoints;
      for (const lot of opening.lots) sums.opening += lot.points;
      const move = `${outcome.today.tier}:${outcome.draft.tier}`;
      moves.set(move, (moves.get(move) ?? 0) + 1);
      segments.add(outcome);
      if (outcome.effect === 'gains') {
        sums.gains += 1;
        winners.offer(outcome);
      }
      if (outcome.effect === 'loses') {
        sums.losses += 1;
        losers.offer(outcome);
      }
    },
    result: (today, draft) => ({
      members: sums.members,
      deeds: sums.deeds,
      posted: { statusPoints: sums.statusPoints, rewardPoints: sums.rewardPoints },
      today: policyResult(today, sums.opening, pointValue),
      draft: policyResult(draft, sums.opening, pointValue),
      days: dayNames(plan, days),
      tierMoves: tierNames.flatMap((from) =>
        tierNames.flatMap((to) => {
          const members = moves.get(`${from}:${to}`) ?? 0;
          return members === 0 ? [] : [{ today: from, draft: to, members }];
        }),
      ),
      gains: sums.gains,
      losses: sums.losses,
      winners: [...winners.items],
      losers: [...losers.items],
      segments: segments.result((points) => moneyOf(points, pointValue)),
      hasSharedCaps: hasSharedCaps(plan.today) || hasSharedCaps(plan.draft),
    }),
  };
}

function policyResult(totals: PolicyTotals, opening: number, pointValue: PointValue | null): PolicyResult {
  const { issuedByDay, spentByDay, expiredByDay, ...sums } = totals;
  let available = opening;
  const availableByDay = Array.from(issuedByDay, (issued, index) => {
    available += issued - itemAt(spentByDay, index) - itemAt(expiredByDay, index);
    return available;
  });
  return {
    ...sums,
    tiers: { ...sums.tiers },
    issuedMoney: moneyOf(totals.rewardPoints, pointValue),
    liabilityMoney: moneyOf(totals.available, pointValue),
    byDay: {
      issued: [...issuedByDay],
      spent: [...spentByDay],
      expired: [...expiredByDay],
      available: availableByDay,
    },
  };
}

/** Rounded to whole minor units. */
function moneyOf(points: number, value: PointValue | null): number | null {
  return value === null ? null : Math.round((points * value.amountMinor) / value.points);
}

function dayNames({ from, until }: SimulationPlan, days: DayTable): string[] {
  const first = days.dayOf(from.getTime());
  const last = days.dayOf(until.getTime() - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => days.nameOf(first + index));
}

function hasSharedCaps({ rules }: PointsPolicy): boolean {
  return rules.some(({ terms }) => terms.caps.some(({ scope }) => scope !== 'member'));
}
