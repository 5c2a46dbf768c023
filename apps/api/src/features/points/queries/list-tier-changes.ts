import type { TierName } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';

/** One step of a member's way through the tiers. */
export interface TierStep {
  readonly id: string;
  readonly from: TierName;
  readonly to: TierName;
  readonly at: Date;
}

/** A member's steps up and down after a moment, the latest first; a handful in a lifetime. */
export async function listTierChanges(scope: Scope, memberId: string, since: Date): Promise<TierStep[]> {
  const rows = await scope.em.execute<(Omit<TierStep, 'at'> & { at: string })[]>(
    `select id, from_tier as "from", to_tier as "to", at from tier_change
      where workspace_id = ? and member_id = ? and at > ? and from_tier <> to_tier order by at desc, id desc`,
    [scope.workspaceId, memberId, since],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
