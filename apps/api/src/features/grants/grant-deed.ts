import type { AwardDeedInput } from '@rostra/points-engine';

/** What is asked for by hand. */
export interface AskedGrant {
  readonly statusPoints: number;
  readonly rewardPoints: number;
  readonly askedAt: Date;
}

/** A grant as rules weigh it: it offers what was typed, on the day it was asked for, so that an approver's pace costs nobody. */
export function grantDeed({ statusPoints, rewardPoints, askedAt }: AskedGrant): AwardDeedInput {
  const offered = { statusPoints, rewardPoints };
  return { source: 'grant', offered, units: 1, score: null, occurredAt: askedAt, facts: {} };
}
