import type { DatedStatus } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';

/** A member's status points of deeds after `since` by the moment they count from, the oldest first; what one moment gave stands together. */
export async function readDatedStatus(scope: Scope, memberId: string, since: Date): Promise<DatedStatus[]> {
  const rows = await scope.em.execute<{ points: string; occurredAt: string }[]>(
    `select sum(amount) as points, occurred_at as "occurredAt" from entry
      where workspace_id = ? and member_id = ? and bucket = 'status' and occurred_at > ?
      group by occurred_at order by occurred_at`,
    [scope.workspaceId, memberId, since],
  );
  return rows.map(({ points, occurredAt }) => ({ points: Number(points), occurredAt: new Date(occurredAt) }));
}
