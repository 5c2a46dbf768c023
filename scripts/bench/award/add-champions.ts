import { inWorkspace, systemActor } from '../../../apps/api/src/db/workspace-scope.ts';
import type { Deps } from '../../../apps/api/src/deps/deps.ts';

const AT_ONCE = 5_000;

/** Adds champions without accounts, with an empty balance each: what an import leaves behind. Gives their ids. */
export async function addChampions(deps: Deps, workspaceId: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => deps.newId());
  for (let from = 0; from < count; from += AT_ONCE) {
    const part = JSON.stringify(ids.slice(from, from + AT_ONCE));
    await inWorkspace(deps, { workspaceId, actor: systemActor, requestId: 'bench' }, async (scope) => {
      await scope.em.execute(
        `insert into member (workspace_id, id, email, name, role, created_at, updated_at)
         select ?::uuid, id::uuid, id || '@bench.example', 'Champion ' || right(id, 6), 'champion', ?, ?
           from jsonb_array_elements_text(?::jsonb) as id`,
        [workspaceId, scope.now, scope.now, part],
      );
      await scope.em.execute(
        `insert into balance (workspace_id, member_id) select ?::uuid, id::uuid from jsonb_array_elements_text(?::jsonb) as id`,
        [workspaceId, part],
      );
    });
  }
  return ids;
}
