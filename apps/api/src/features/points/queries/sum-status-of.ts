import type { Scope } from '../../../db/workspace-scope.ts';

/** A member, and since when status points count. */
export interface AskedStatus {
  readonly memberId: string;
  readonly since: Date;
}

/** Status points of many members in one query, each from a moment of its own; 0 where there are none. Adds the entries up themselves. */
export async function sumStatusOf(scope: Scope, asked: readonly AskedStatus[]): Promise<(memberId: string) => number> {
  const rows = await scope.em.execute<{ memberId: string; points: string }[]>(
    `select a."memberId", s.points
       from jsonb_to_recordset(?::jsonb) as a("memberId" uuid, since timestamptz)
       cross join lateral (select coalesce(sum(e.amount), 0) as points from entry e
                            where e.workspace_id = ? and e.member_id = a."memberId" and e.bucket = 'status'
                              and e.occurred_at > a.since) s`,
    [JSON.stringify(asked), scope.workspaceId],
  );
  const points = new Map(rows.map((row) => [row.memberId, Number(row.points)]));
  return (memberId) => points.get(memberId) ?? 0;
}
