import type { TierStanding } from '@rostra/points-engine';
import type { TierChangeReason } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../db/workspace-scope.ts';

/** A member whose standing changes, and why. */
export interface TierMove {
  readonly memberId: string;
  readonly before: TierStanding;
  readonly after: TierStanding;
  /** Null for what leaves no line in the history, such as a grace that ends well. */
  readonly reason: TierChangeReason | null;
  /** Status points that counted. */
  readonly statusPoints: number;
}

/**
 * Moves many members through the tiers, each with a line in the history, in two statements. The caller holds the locks of their balances:
 * an award places its member under the same lock.
 */
export async function moveTiers(scope: Scope, moves: readonly TierMove[], policyVersion: number): Promise<void> {
  if (moves.length === 0) return;
  const standings = moves.map(({ memberId, after }) => ({ memberId, ...after }));
  await scope.em.execute(
    `update member m set tier = s.tier, tier_reached_at = s."reachedAt", tier_grace_ends_at = s."graceEndsAt"
       from jsonb_to_recordset(?::jsonb) as s("memberId" uuid, tier text, "reachedAt" timestamptz, "graceEndsAt" timestamptz)
      where m.workspace_id = ? and m.id = s."memberId"`,
    [JSON.stringify(standings), scope.workspaceId],
  );
  const lines = moves
    .filter(({ reason }) => reason !== null)
    .map(({ memberId, before, after, reason, statusPoints }) => ({
      id: scope.newId(),
      memberId,
      fromTier: before.tier,
      toTier: after.tier,
      reason,
      statusPoints,
    }));
  await scope.em.execute(
    `insert into tier_change (workspace_id, id, member_id, from_tier, to_tier, at, reason, status_points, policy_version)
     select ?::uuid, c.id, c."memberId", c."fromTier", c."toTier", ?::timestamptz, c.reason, c."statusPoints", ?::int
       from jsonb_to_recordset(?::jsonb)
         as c(id uuid, "memberId" uuid, "fromTier" text, "toTier" text, reason text, "statusPoints" bigint)`,
    [scope.workspaceId, scope.now, policyVersion, JSON.stringify(lines)],
  );
}
