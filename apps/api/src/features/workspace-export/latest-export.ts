import type { WorkspaceExportView } from '@rostra/shared/workspace/export-workspace.contract';
import type { Scope } from '../../db/workspace-scope.ts';
import { findMemberNames } from '../members/index.ts';
import { WorkspaceExportEntity } from './workspace-export.entity.ts';

/** The export that was asked for last; null while there never was one. */
export async function latestExport(scope: Scope): Promise<WorkspaceExportView | null> {
  const [found] = await scope.em.find(
    WorkspaceExportEntity,
    { workspaceId: scope.workspaceId },
    { orderBy: { askedAt: 'desc', id: 'desc' }, limit: 1 },
  );
  if (!found) return null;
  const { id, state, tablesDone, tablesTotal, askedAt, askedById, finishedAt, expiresAt, sizeBytes } = found;
  const names = await findMemberNames(scope, [askedById]);
  return {
    id,
    state,
    tablesDone,
    tablesTotal,
    askedAt: askedAt.toISOString(),
    askedBy: names.get(askedById) ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
    expiresAt: expiresAt?.toISOString() ?? null,
    sizeBytes: sizeBytes ?? null,
  };
}
