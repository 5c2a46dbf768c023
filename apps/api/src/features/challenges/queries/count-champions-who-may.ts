import { isTierAtLeast } from '@rostra/points-engine';
import type { TierName } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';

/** How many champions have a tier that allows a challenge of `minimumTier` now. */
export async function countChampionsWhoMay(scope: Scope, minimumTier: TierName): Promise<number> {
  const rows = await scope.em.execute<{ tier: TierName; champions: number }[]>(
    `select tier, count(*)::int as champions from member where workspace_id = ? and role = 'champion' and merged_into_id is null and erased_at is null group by tier`,
    [scope.workspaceId],
  );
  return rows.reduce((sum, row) => sum + (isTierAtLeast(row.tier, minimumTier) ? row.champions : 0), 0);
}
