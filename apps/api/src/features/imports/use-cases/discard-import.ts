import type { DiscardImportInput, DiscardImportOutput } from '@rostra/shared/imports/discard-import.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { ImportRowEntity } from '../import-row.entity.ts';
import { lockImport } from '../import.repository.ts';
import { getImport } from '../queries/get-import.ts';

/**
 * Throws an unconfirmed import away with its lines; the import itself stays in the list.
 *
 * @throws AppError `import-already-confirmed`, `not-found`
 */
export async function discardImport(scope: Scope, { importId }: DiscardImportInput): Promise<DiscardImportOutput> {
  const stored = await lockImport(scope, importId);
  if (stored.state === 'writing' || stored.state === 'done') throw new AppError('import-already-confirmed');
  recordAudit(scope, {
    action: 'imports.discard',
    subjectType: 'import',
    subjectId: importId,
    before: { state: stored.state },
    after: { state: 'discarded', fileName: stored.fileName },
  });
  Object.assign(stored, { state: 'discarded', hasRows: false, finishedAt: scope.now });
  await scope.em.flush();
  await scope.em.nativeDelete(ImportRowEntity, { workspaceId: scope.workspaceId, importId });
  return getImport(scope, { importId });
}
