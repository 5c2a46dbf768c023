import type { ConfirmImportInput, ConfirmImportOutput } from '@rostra/shared/imports/confirm-import.contract';
import { isUniqueViolation } from '../../../db/is-unique-violation.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { type Import, ImportEntity } from '../import.entity.ts';
import { lockImport } from '../import.repository.ts';
import { getImport } from '../queries/get-import.ts';

/**
 * Says yes to what was shown: a job writes it. Refused when others wrote people since it was checked, as it would then do something else.
 *
 * @throws AppError `import-already-confirmed`, `changed-meanwhile` (not ready), `import-superseded`, `import-busy`, `not-found`
 */
export async function confirmImport(scope: Scope, { importId }: ConfirmImportInput): Promise<ConfirmImportOutput> {
  const stored = await lockImport(scope, importId);
  if (stored.state === 'writing' || stored.state === 'done') throw new AppError('import-already-confirmed');
  if (stored.state !== 'ready') throw new AppError('changed-meanwhile');
  if (await wasOvertaken(scope, stored)) throw new AppError('import-superseded');

  const rowsToWrite = stored.newCount + stored.updateCount;
  Object.assign(stored, {
    state: 'writing',
    rowsToWrite,
    rowsWritten: 0,
    confirmedAt: scope.now,
    confirmedById: scope.actor.memberId,
  });
  recordAudit(scope, {
    action: 'imports.confirm',
    subjectType: 'import',
    subjectId: importId,
    before: { state: 'ready' },
    after: { state: 'writing', fileName: stored.fileName, new: stored.newCount, update: stored.updateCount },
  });
  await flushAsOnlyWriter(scope);
  await scope.enqueue('write-import', { importId });
  return getImport(scope, { importId });
}

async function wasOvertaken(scope: Scope, { id, checkedAt }: Import): Promise<boolean> {
  const later = {
    workspaceId: scope.workspaceId,
    id: { $ne: id },
    finishedAt: { $gte: checkedAt },
    state: 'done' as const,
  };
  return (await scope.em.count(ImportEntity, later)) > 0;
}

async function flushAsOnlyWriter(scope: Scope): Promise<void> {
  try {
    await scope.em.flush();
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('import-busy');
    throw error;
  }
}
