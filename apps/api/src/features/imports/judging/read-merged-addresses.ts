import type { Scope } from '../../../db/workspace-scope.ts';

/** The address of who somebody turned out to be, by the old address of each member that was merged: one query. Addresses in lower case. */
export async function readMergedAddresses(scope: Scope): Promise<ReadonlyMap<string, string>> {
  const rows = await scope.em.execute<{ old: string; present: string }[]>(
    `select m.email as old, s.email as present
       from member m join member s on s.workspace_id = m.workspace_id and s.id = m.merged_into_id
      where m.workspace_id = ? and m.merged_into_id is not null and m.email is not null and s.email is not null`,
    [scope.workspaceId],
  );
  return new Map(rows.map(({ old, present }) => [old, present]));
}
