import type { Scope } from '../../db/workspace-scope.ts';

/** The lines of a file are kept this long, to look at and to fetch what was invalid. */
const KEPT_DAYS = 30;

/** Throws the lines of old imports away, as they hold people's data that nothing needs any more. Runs with every upload. */
export async function forgetOldRows(scope: Scope): Promise<void> {
  const oldest = new Date(scope.now.getTime() - KEPT_DAYS * 86_400_000);
  await scope.em.execute(
    `with old as (
       update import set has_rows = false, state = case when state = 'done' then 'done' else 'discarded' end
        where workspace_id = ? and uploaded_at < ? and has_rows and state <> 'writing' returning id)
     delete from import_row where workspace_id = ? and import_id in (select id from old)`,
    [scope.workspaceId, oldest, scope.workspaceId],
  );
}
