import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { WorkspaceExportEntity } from '../workspace-export.entity.ts';

/** An export that can be handed out. */
export interface ExportFile {
  readonly sizeBytes: number;
  readonly finishedAt: Date;
}

/**
 * Notes who takes an export, while it can be fetched. Its parts are read by `readExportPart`.
 *
 * @throws AppError `sign-in-not-recent`; `not-found`, also once its days are over
 */
export async function fetchExport(scope: Scope, exportId: string): Promise<ExportFile> {
  const file = await findExportFile(scope, exportId);
  recordAudit(scope, { action: 'workspaceExports.fetch', subjectType: 'workspace', subjectId: scope.workspaceId });
  return file;
}

/**
 * An export as `fetchExport` gives it, and refuses it, without anything being noted: for who asks before a browser fetches it, which shows no refusal.
 *
 * @throws AppError `sign-in-not-recent`; `not-found`, also once its days are over
 */
export async function findExportFile(scope: Scope, exportId: string): Promise<ExportFile> {
  requireRecentSignIn(scope);
  const { workspaceId, now } = scope;
  const found = await scope.em.findOne(WorkspaceExportEntity, { workspaceId, id: exportId, state: 'done' });
  if (!found?.expiresAt || found.expiresAt <= now || !found.finishedAt) throw new AppError('not-found');
  return { sizeBytes: found.sizeBytes ?? 0, finishedAt: found.finishedAt };
}

/** One part of an export's archive; null after the last. */
export async function readExportPart(scope: Scope, exportId: string, number: number): Promise<Uint8Array | null> {
  const [part] = await scope.em.execute<{ bytes: Uint8Array }[]>(
    'select bytes from workspace_export_part where workspace_id = ? and export_id = ? and number = ?',
    [scope.workspaceId, exportId, number],
  );
  return part?.bytes ?? null;
}
