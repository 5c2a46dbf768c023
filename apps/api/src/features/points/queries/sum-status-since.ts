import type { Scope } from '../../../db/workspace-scope.ts';

/** Status points of deeds after `since`, reversals taken off. Reads the index on member, bucket and moment. */
export async function sumStatusSince(scope: Scope, memberId: string, since: Date): Promise<number> {
  const [row] = await scope.em.execute<{ points: string }[]>(
    `select coalesce(sum(amount), 0) as points from entry
      where workspace_id = ? and member_id = ? and bucket = 'status' and occurred_at > ?`,
    [scope.workspaceId, memberId, since],
  );
  return Number(row?.points ?? 0);
}
