import type { RecheckImportInput, RecheckImportOutput } from '@rostra/shared/imports/recheck-import.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { ImportEntity } from '../import.entity.ts';
import { lockImport } from '../import.repository.ts';
import { getImport } from '../queries/get-import.ts';

/**
 * Has every line checked again, after another import wrote people or after a fault of ours stopped this one. What was written before a fault is
 * then found unchanged.
 *
 * @throws AppError `import-already-confirmed`, `changed-meanwhile` (under way or thrown away), `import-busy` (another one writes), `not-found`
 */
export async function recheckImport(scope: Scope, { importId }: RecheckImportInput): Promise<RecheckImportOutput> {
  const stored = await lockImport(scope, importId);
  if (stored.state === 'writing' || stored.state === 'done') throw new AppError('import-already-confirmed');
  if (stored.state !== 'ready' && stored.state !== 'failed') throw new AppError('changed-meanwhile');
  if ((await scope.em.count(ImportEntity, { workspaceId: scope.workspaceId, state: 'writing' })) > 0)
    throw new AppError('import-busy');
  recordAudit(scope, {
    action: 'imports.recheck',
    subjectType: 'import',
    subjectId: importId,
    before: { state: stored.state },
    after: { state: 'checking' },
  });
  Object.assign(stored, { state: 'checking', rowsChecked: 0, checkedAt: null });
  await scope.em.flush();
  await scope.enqueue('check-import', { importId });
  return getImport(scope, { importId });
}
