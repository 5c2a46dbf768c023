import type { ListImportsInput, ListImportsOutput } from '@rostra/shared/imports/list-imports.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { findMemberNames } from '../../members/index.ts';
import { ImportEntity } from '../import.entity.ts';
import { toImportSummary } from '../import.mapper.ts';

/** Imports of the workspace, newest first. */
export async function listImports(scope: Scope, { page, pageSize }: ListImportsInput): Promise<ListImportsOutput> {
  const [stored, total] = await scope.em.findAndCount(
    ImportEntity,
    { workspaceId: scope.workspaceId },
    { orderBy: { uploadedAt: 'desc', id: 'desc' }, limit: pageSize, offset: (page - 1) * pageSize },
  );
  const names = await findMemberNames(
    scope,
    stored.map(({ uploadedById }) => uploadedById),
  );
  return { rows: stored.map((row) => toImportSummary(row, names)), total, page, pageSize };
}
