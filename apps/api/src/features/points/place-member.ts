import { placeInTier, statusWindowStart } from '@rostra/points-engine';
import type { TierName } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../db/workspace-scope.ts';
import { getMember } from '../members/index.ts';
import { readPointsPolicy } from './read-points-policy.ts';
import { sumStatusSince } from './queries/sum-status-since.ts';
import { TierChangeEntity } from './tier-change.entity.ts';

/** A rise of tier, from and to. */
export interface TierRise {
  readonly from: TierName;
  readonly to: TierName;
}

/** Raises a member whose status points reach a higher tier, and records the step. Called under the balance's lock. */
export async function placeMember(scope: Scope, memberId: string, postingId: string): Promise<TierRise | null> {
  const { tiers: policy, timeZone } = await readPointsPolicy(scope);
  const member = await getMember(scope, memberId);
  const statusPoints = await sumStatusSince(scope, memberId, statusWindowStart(scope.now, timeZone, policy));
  const { standing, rise } = placeInTier({
    standing: {
      tier: member.tier,
      reachedAt: member.tierReachedAt ?? member.createdAt,
      graceEndsAt: member.tierGraceEndsAt ?? null,
    },
    statusPoints,
    at: scope.now,
    policy,
  });
  if (rise) {
    member.tier = standing.tier;
    member.tierReachedAt = standing.reachedAt;
    scope.em.create(TierChangeEntity, {
      workspaceId: scope.workspaceId,
      id: scope.newId(),
      memberId,
      fromTier: rise.from,
      toTier: rise.to,
      at: scope.now,
      statusPoints,
      postingId,
    });
  }
  member.tierGraceEndsAt = standing.graceEndsAt;
  await scope.em.flush();
  return rise;
}
