import type { Scope } from '../../../db/workspace-scope.ts';
import type { PersonFound } from './empty-personal-data.ts';

/** Says of the members' rows that nothing personal is in them any more, so that they are listed, written to and signed in no longer. */
export async function markErased(scope: Scope, { ids }: PersonFound): Promise<void> {
  await scope.em.execute(
    'update member set erased_at = ?, updated_at = ? where workspace_id = ? and id in (select jsonb_array_elements_text(?::jsonb)::uuid)',
    [scope.now, scope.now, scope.workspaceId, JSON.stringify(ids)],
  );
}
