import { placeInTier } from '@rostra/points-engine';
import type { TierName } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../db/workspace-scope.ts';
import type { PostedResult } from './post.ts';
import type { PointsPolicy } from './read-points-policy.ts';

/** A rise of tier, from and to. */
export interface TierRise {
  readonly from: TierName;
  readonly to: TierName;
}

/**
 * Raises a member whose status points reach a higher tier, ends a grace that is no longer needed, and records the step, all with the last writes
 * of the transaction. Works on where the member stood when the posting was written, under the balance's lock.
 */
export function placeMember(
  scope: Scope,
  memberId: string,
  { posted, policy }: { readonly posted: Pick<PostedResult, 'postingId' | 'standing'>; readonly policy: PointsPolicy },
): TierRise | null {
  const { standing: before } = posted;
  if (!before) return null;
  const { standing, rise } = placeInTier({
    standing: before,
    statusPoints: before.statusPoints,
    at: scope.now,
    policy: policy.tiers,
  });
  if (!rise && standing.graceEndsAt?.getTime() === before.graceEndsAt?.getTime()) return null;
  scope.writeLast(
    'update member set tier = ?, tier_reached_at = ?, tier_grace_ends_at = ? where workspace_id = ? and id = ?',
    [standing.tier, standing.reachedAt, standing.graceEndsAt, scope.workspaceId, memberId],
  );
  if (rise) {
    scope.writeLast(
      `insert into tier_change (workspace_id, id, member_id, from_tier, to_tier, at, reason, status_points, policy_version, posting_id)
       values (?, ?, ?, ?, ?, ?, 'rise', ?, ?, ?)`,
      [
        scope.workspaceId,
        scope.newId(),
        memberId,
        rise.from,
        rise.to,
        scope.now,
        before.statusPoints,
        policy.tierPolicyVersion,
        posted.postingId,
      ],
    );
  }
  return rise;
}
