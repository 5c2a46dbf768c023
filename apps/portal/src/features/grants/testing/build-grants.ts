import type { Grant } from '@rostra/shared/points/grant.schema';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { ListGrantsOutput } from '@rostra/shared/points/list-grants.contract';

/** 800 points that wait for the reader; `nth` tells one from another. */
export function waitingGrant(nth: number, parts: Partial<Grant> = {}): Grant {
  return {
    id: `0190c000-0000-7000-8000-00000000000${nth}`,
    member: { id: `0190a000-0000-7000-8000-00000000000${nth}`, name: `Champion ${nth}`, accountName: 'Northwind' },
    statusPoints: 800,
    rewardPoints: 800,
    posted: null,
    reason: 'Hosted our user group',
    state: 'waiting',
    askedBy: 'Lena Roth',
    askedAt: '2026-03-09T15:00:00.000Z',
    decidedBy: null,
    decidedAt: null,
    words: null,
    postingId: null,
    mayDecide: true,
    mayWithdraw: false,
    ...parts,
  };
}

/** A page of these. */
export function grantsOf(rows: readonly Grant[]): ListGrantsOutput {
  const waiting = rows.filter(({ state }) => state === 'waiting');
  const mine = waiting.filter(({ mayDecide }) => mayDecide).length;
  return { rows: [...rows], total: rows.length, page: 1, pageSize: 25, counts: { waiting: waiting.length, mine } };
}

/** What rules make of points that are typed: what a limit of so many leaves; null: all of it. */
export function previewedGrant(
  typed: Pick<Grant, 'statusPoints' | 'rewardPoints'>,
  limitedTo: number | null,
): AwardExplanation {
  const limit = limitedTo ?? Infinity;
  const left = { statusPoints: Math.min(limit, typed.statusPoints), rewardPoints: Math.min(limit, typed.rewardPoints) };
  const cut = {
    statusPoints: typed.statusPoints - left.statusPoints,
    rewardPoints: typed.rewardPoints - left.rewardPoints,
  };
  return {
    happenedAt: '2026-03-10T09:00:00.000Z',
    ...left,
    rule: { id: null, name: null, version: 1 },
    base: { kind: 'offered', ...typed, units: null, score: null, each: null },
    campaigns: [],
    streak: null,
    cuts:
      cut.rewardPoints > 0
        ? [{ scope: 'member', period: 'quarter', awardsMax: null, pointsMax: limitedTo, resetsAt: null, ...cut }]
        : [],
    refusal: left.rewardPoints > 0 ? null : 'limit-reached',
    paysAgainAt: null,
  };
}
