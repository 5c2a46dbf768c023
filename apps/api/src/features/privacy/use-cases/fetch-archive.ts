import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { type ArchiveFile, getArchiveBytes } from '../queries/get-archive-bytes.ts';

/**
 * Hands an archive out, and notes who took it.
 *
 * @throws AppError `not-found`
 */
export async function fetchArchive(scope: Scope, archiveId: string): Promise<ArchiveFile> {
  const file = await getArchiveBytes(scope, archiveId);
  recordAudit(scope, { action: 'privacy.fetchArchive', subjectType: 'member', subjectId: file.memberId });
  return file;
}
