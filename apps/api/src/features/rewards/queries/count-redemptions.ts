import type { Scope } from '../../../db/workspace-scope.ts';

/** Redemptions of one reward that wait for staff, and that were handed over. */
export interface RewardCounts {
  readonly waitingCount: number;
  readonly fulfilledCount: number;
}

/** What stands at a reward nobody redeemed. */
export const noRedemptions: RewardCounts = { waitingCount: 0, fulfilledCount: 0 };

/** Counts the redemptions of these rewards in one query. Rewards without any are absent. */
export async function countRedemptions(
  scope: Scope,
  rewardIds: readonly string[],
): Promise<ReadonlyMap<string, RewardCounts>> {
  if (rewardIds.length === 0) return new Map();
  const rows = await scope.em.execute<(RewardCounts & { rewardId: string })[]>(
    `select reward_id as "rewardId", count(*) filter (where due_at is not null)::int as "waitingCount",
            count(*) filter (where state = 'fulfilled')::int as "fulfilledCount"
       from redemption where workspace_id = ? and reward_id in (?) group by reward_id`,
    [scope.workspaceId, rewardIds],
  );
  return new Map(rows.map(({ rewardId, ...counts }) => [rewardId, counts]));
}
