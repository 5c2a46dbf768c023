import { LockMode } from '@mikro-orm/postgresql';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { type Import, ImportEntity } from './import.entity.ts';

/**
 * An import of the workspace.
 *
 * @throws AppError `not-found`; the same for an id of another workspace
 */
export async function loadImport(scope: Scope, importId: string): Promise<Import> {
  const found = await scope.em.findOne(ImportEntity, { workspaceId: scope.workspaceId, id: importId });
  if (!found) throw new AppError('not-found');
  return found;
}

/**
 * The same, locked until the transaction ends, so that its state moves one step at a time.
 *
 * @throws AppError `not-found`
 */
export async function lockImport(scope: Scope, importId: string): Promise<Import> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const found = await scope.em.findOne(ImportEntity, { workspaceId: scope.workspaceId, id: importId }, options);
  if (!found) throw new AppError('not-found');
  return found;
}

/** Takes the counts of an import from its lines, as their verdicts stand now. */
export async function countVerdicts(scope: Scope, importId: string): Promise<void> {
  await scope.em.execute(
    `update import i
        set new_count = c.new, update_count = c.update, unchanged_count = c.unchanged, invalid_count = c.invalid
       from (select count(*) filter (where verdict = 'new') as new, count(*) filter (where verdict = 'update') as update,
                    count(*) filter (where verdict = 'unchanged') as unchanged, count(*) filter (where verdict = 'invalid') as invalid
               from import_row where workspace_id = ? and import_id = ?) c
      where i.workspace_id = ? and i.id = ?`,
    [scope.workspaceId, importId, scope.workspaceId, importId],
  );
}
