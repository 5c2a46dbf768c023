import type { GetImportInput, GetImportOutput } from '@rostra/shared/imports/get-import.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { findMemberNames } from '../../members/index.ts';
import { toImportColumns, toImportSummary } from '../import.mapper.ts';
import { loadImport } from '../import.repository.ts';

/**
 * Where an import stands, and how its columns were understood.
 *
 * @throws AppError `not-found`
 */
export async function getImport(scope: Scope, { importId }: GetImportInput): Promise<GetImportOutput> {
  const stored = await loadImport(scope, importId);
  const names = await findMemberNames(scope, [stored.uploadedById]);
  return { ...toImportSummary(stored, names), columns: toImportColumns(stored) };
}
