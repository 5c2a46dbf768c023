import type { SimulationRecord } from '@rostra/shared/simulations/simulation.schema';
import type { SimulatedPolicy, SimulationResult } from '@rostra/shared/simulations/simulation-result.schema';

/** The id of every trial that is built here. */
export const simulationId = '0190a000-0000-7000-8000-0000000000e1';
/** The rule whose draft is tried. */
export const ruleId = '0190a000-0000-7000-8000-0000000000e2';

function policy(parts: Partial<SimulatedPolicy> = {}): SimulatedPolicy {
  return {
    statusPoints: 1_000,
    rewardPoints: 1_000,
    awards: 10,
    refused: 0,
    spent: 0,
    expired: 0,
    available: 1_000,
    unmetRedemptions: 0,
    unmetPoints: 0,
    rises: 1,
    falls: 0,
    tiers: { none: 2, bronze: 1, silver: 0, gold: 0 },
    issuedMinor: 1_000,
    liabilityMinor: 1_000,
    ...parts,
  };
}

/** A draft that pays one and a half times as much. */
export function simulationResult(parts: Partial<SimulationResult> = {}): SimulationResult {
  const flow = { issued: 500, spent: 0, expired: 0, available: 500 };
  return {
    members: 3,
    deeds: 10,
    posted: { statusPoints: 1_000, rewardPoints: 1_000 },
    today: policy(),
    draft: policy({ rewardPoints: 1_500, available: 1_500, issuedMinor: 1_500, liabilityMinor: 1_500, rises: 2 }),
    months: [
      { month: '2026-01', today: flow, draft: { ...flow, issued: 750, available: 750 } },
      { month: '2026-02', today: { ...flow, available: 1_000 }, draft: { ...flow, issued: 750, available: 1_500 } },
    ],
    tierMoves: [
      { today: 'none', draft: 'none', members: 2 },
      { today: 'bronze', draft: 'silver', members: 1 },
    ],
    gains: 2,
    losses: 1,
    segments: [
      {
        segment: 'Enterprise',
        members: 2,
        gains: 2,
        losses: 0,
        today: { statusPoints: 800, rewardPoints: 800 },
        draft: { statusPoints: 800, rewardPoints: 1_400 },
        moreMinor: 600,
      },
      {
        segment: null,
        members: 1,
        gains: 0,
        losses: 1,
        today: { statusPoints: 200, rewardPoints: 200 },
        draft: { statusPoints: 200, rewardPoints: 100 },
        moreMinor: -100,
      },
    ],
    hasSharedCaps: false,
    currency: 'EUR',
    ...parts,
  };
}

/** A trial that is done. */
export function simulation(parts: Partial<SimulationRecord> = {}): SimulationRecord {
  const result = parts.result === undefined ? simulationResult() : parts.result;
  return {
    id: simulationId,
    state: 'done',
    months: 12,
    from: '2025-03-09T23:00:00.000Z',
    until: '2026-03-10T09:00:00.000Z',
    askedByName: 'Mara Lind',
    askedAt: '2026-03-10T09:00:00.000Z',
    startedAt: '2026-03-10T09:00:01.000Z',
    finishedAt: '2026-03-10T09:00:05.000Z',
    membersDone: 3,
    membersTotal: 3,
    rules: [{ ruleId, kind: 'rule', name: 'Case studies', version: 2, wasMoved: false }],
    tierPolicy: null,
    headline: result && { morePoints: 500, gains: 2, losses: 1 },
    ...parts,
    result,
  };
}
