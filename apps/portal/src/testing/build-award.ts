import type { AwardExplanation, CapCut } from '@rostra/shared/rules/award-explanation.schema';

const now = '2026-03-10T09:00:00.000Z';

/** An award of 100 points that nothing raised or cut. */
export function award(parts: Partial<AwardExplanation> = {}): AwardExplanation {
  return {
    happenedAt: now,
    statusPoints: 100,
    rewardPoints: 100,
    rule: { id: null, name: null, version: 1 },
    base: { kind: 'offered', statusPoints: 100, rewardPoints: 100, units: null, score: null, each: null },
    campaigns: [],
    streak: null,
    cuts: [],
    refusal: null,
    paysAgainAt: null,
    ...parts,
  };
}

/** Two awards a month per champion: cut the whole award until April. */
export function cut(parts: Partial<CapCut> = {}): CapCut {
  return {
    scope: 'member',
    period: 'month',
    awardsMax: 2,
    pointsMax: null,
    statusPoints: 100,
    rewardPoints: 100,
    resetsAt: '2026-03-31T22:00:00.000Z',
    ...parts,
  };
}

/** That award, cut to nothing. */
export function refusedAward(): AwardExplanation {
  const resetsAt = '2026-03-31T22:00:00.000Z';
  return award({ statusPoints: 0, rewardPoints: 0, cuts: [cut()], refusal: 'limit-reached', paysAgainAt: resetsAt });
}

/** That award, doubled by a campaign until the end of April. */
export function doubledAward(): AwardExplanation {
  return award({
    statusPoints: 200,
    rewardPoints: 200,
    campaigns: [
      {
        id: '0190a000-0000-7000-8000-0000000000e1',
        name: 'Spring of stories',
        version: 1,
        effect: { kind: 'multiply', basisPoints: 20_000 },
        lastDay: '2026-04-30',
        statusPoints: 100,
        rewardPoints: 100,
      },
    ],
  });
}
