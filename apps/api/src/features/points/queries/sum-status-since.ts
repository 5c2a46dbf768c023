import type { Scope } from '../../../db/workspace-scope.ts';

/**
 * Status points that count on a day after `since`, reversals taken off. The figure kept on the balance, less what left the window since it was
 * moved last: a few rows of an index however long the ledger is. Adds everything up where the window asked for begins before the kept one.
 */
export async function sumStatusSince(scope: Scope, memberId: string, since: Date): Promise<number> {
  const [row] = await scope.em.execute<{ points: string }[]>(
    `with asked as (select ?::timestamptz as since),
          kept as (select b.workspace_id, b.member_id, b.status_in_window, b.window_start, a.since, b.window_start <= a.since as is_usable
                     from balance b cross join asked a where b.workspace_id = ? and b.member_id = ?)
     select case when k.is_usable
              then k.status_in_window - coalesce((select sum(e.amount) from entry e
                     where e.workspace_id = k.workspace_id and e.member_id = k.member_id and e.bucket = 'status'
                       and e.occurred_at > k.window_start and e.occurred_at <= k.since), 0)
              else coalesce((select sum(e.amount) from entry e
                     where e.workspace_id = k.workspace_id and e.member_id = k.member_id and e.bucket = 'status'
                       and e.occurred_at > k.since), 0) end as points
       from kept k`,
    [since, scope.workspaceId, memberId],
  );
  return Number(row?.points ?? 0);
}
