import type pg from 'pg';

/** Where the figure of status points that is kept with a balance first departs from the entries of its window; null when nowhere. */
export async function windowDifference(client: pg.Client, workspaceId: string): Promise<string | null> {
  const { rows } = await client.query<{ memberId: string; kept: string; follows: string }>({
    text: `select b.member_id as "memberId", b.status_in_window as kept, coalesce(sum(e.amount), 0) as follows
             from balance b
             left join entry e on e.workspace_id = b.workspace_id and e.member_id = b.member_id and e.bucket = 'status'
                              and e.occurred_at > b.window_start
            where b.workspace_id = $1 group by b.workspace_id, b.member_id, b.status_in_window
           having b.status_in_window <> coalesce(sum(e.amount), 0) order by b.member_id limit 1`,
    values: [workspaceId],
  });
  const [row] = rows;
  return row
    ? `member ${row.memberId}: ${row.kept} status points are kept for the window, ${row.follows} follow`
    : null;
}
