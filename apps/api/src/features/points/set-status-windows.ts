import type { Scope } from '../../db/workspace-scope.ts';

/** A member with the status points that count from a moment on. */
export interface CountedStatus {
  readonly memberId: string;
  readonly statusPoints: number;
}

/**
 * Sets the window that the kept sum of status points speaks of, for members whose sum was just added up. Postings only move it forward; a policy
 * that counts from earlier needs it back. The caller holds the locks of the balances.
 */
export async function setStatusWindows(scope: Scope, since: Date, counted: readonly CountedStatus[]): Promise<void> {
  const rows = counted.map(({ memberId, statusPoints }) => ({ memberId, statusPoints }));
  await scope.em.execute(
    `update balance b set window_start = ?::timestamptz, status_in_window = c."statusPoints"
       from jsonb_to_recordset(?::jsonb) as c("memberId" uuid, "statusPoints" bigint)
      where b.workspace_id = ? and b.member_id = c."memberId"`,
    [since, JSON.stringify(rows), scope.workspaceId],
  );
}
