import type { Scope } from '../../../db/workspace-scope.ts';

/** Names by member id; ids that are unknown or null are left out. */
export async function findMemberNames(
  scope: Scope,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await scope.em.execute<{ id: string; name: string }[]>(
    `select id, name from member where workspace_id = ? and id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [scope.workspaceId, JSON.stringify(wanted)],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
