import { createDeedColumns, type DeedRow } from '../simulation/deed-columns.ts';
import type { DeedKind, MemberHistory } from '../simulation/member-history.ts';
import type { PointsPolicy, SimulationPlan } from '../simulation/simulation-plan.ts';
import { defaultStreakPolicy } from '../streaks/streak-policy.ts';
import { defaultTierPolicy } from '../tiers/tier-policy.ts';
import { startingStanding } from '../tiers/tier-standing.ts';
import { berlin, publishedRule } from './award-rules.ts';

/** A policy for tests: stages pay what they offer, everything else is the house's default. */
export function pointsPolicy(parts: Partial<PointsPolicy> = {}): PointsPolicy {
  return {
    rules: [publishedRule()],
    campaigns: [],
    tiers: defaultTierPolicy,
    streaks: defaultStreakPolicy,
    lotLifeMonths: 18,
    ...parts,
  };
}

/** The year 2026 in Berlin, the same policy on both sides. */
export function simulationPlan(parts: Partial<SimulationPlan> = {}): SimulationPlan {
  return {
    from: new Date('2025-12-31T23:00:00Z'),
    until: new Date('2026-12-31T23:00:00Z'),
    calendar: berlin,
    today: pointsPolicy(),
    draft: pointsPolicy(),
    pointValue: { amountMinor: 1, points: 2, currency: 'EUR' },
    listedMax: 3,
    ...parts,
  };
}

export const talkStage: DeedKind = {
  source: 'challenge-stage',
  facts: { 'challenge.kind': 'talk', 'challenge.title': 'A talk', 'challenge.stagePosition': 1 },
};

/** A deed of 100 points that were posted; the instant as ISO text or in milliseconds. */
export function deedRow(at: string | number, parts: Partial<DeedRow> = {}): DeedRow {
  const offeredStatus = parts.offeredStatus ?? 100;
  const offeredReward = parts.offeredReward ?? offeredStatus;
  return {
    occurredAt: typeof at === 'number' ? at : Date.parse(at),
    kind: 0,
    units: 1,
    score: Number.NaN,
    postedStatus: offeredStatus,
    postedReward: offeredReward,
    ...parts,
    offeredStatus,
    offeredReward,
  };
}

export function memberHistory(
  rows: readonly DeedRow[],
  parts: Partial<Omit<MemberHistory, 'deeds'>> = {},
): MemberHistory {
  const deeds = createDeedColumns(1);
  for (const row of rows) deeds.add(row);
  const joinedAt = new Date('2025-06-01T10:00:00Z');
  return {
    memberId: 'member-1',
    accountId: 'account-1',
    joinedAt,
    facts: { 'account.segment': 'SMB' },
    streak: { optedInWeek: null, activeWeeks: [] },
    opening: { standing: startingStanding(joinedAt), status: [], lots: [] },
    redemptions: [],
    ...parts,
    deeds,
  };
}
