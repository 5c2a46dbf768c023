import { nextTier, type NextTier, statusWindowStart, tierKeptUntil } from '@rostra/points-engine';
import type { TierName } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember } from '../../members/index.ts';
import { readPointsPolicy } from '../read-points-policy.ts';
import { sumStatusSince } from './sum-status-since.ts';

/** Where a member stands on the way through the tiers. */
export interface Standing {
  readonly tier: TierName;
  /** Status points in the window. */
  readonly statusPoints: number;
  /** The way to the tier above; null at the top. */
  readonly next: NextTier | null;
  /** Until when the tier is kept whatever happens; null without a tier, and once that is over until the night's review. */
  readonly keptUntil: Date | null;
  /** When the tier falls unless the points are back by then; null while nothing threatens it. */
  readonly graceEndsAt: Date | null;
}

/** A member's tier and status points now, from the ledger. Three reads by key or index, whatever the length of the ledger's past. */
export async function readStanding(scope: Scope, memberId: string): Promise<Standing> {
  const { tiers: policy, timeZone } = await readPointsPolicy(scope);
  const member = await getMember(scope, memberId);
  const statusPoints = await sumStatusSince(scope, memberId, statusWindowStart(scope.now, timeZone, policy));
  const { tier, tierReachedAt, tierGraceEndsAt } = member;
  const graceEndsAt = tierGraceEndsAt ?? null;
  const reachedAt = tierReachedAt ?? member.createdAt;
  const keptUntil = tierKeptUntil({ tier, reachedAt, graceEndsAt }, timeZone, policy);
  return {
    tier,
    statusPoints,
    next: nextTier(tier, statusPoints, policy),
    keptUntil: tier === 'none' || keptUntil <= scope.now ? null : keptUntil,
    graceEndsAt,
  };
}
