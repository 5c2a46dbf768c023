import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { type ArchiveFile, getArchiveBytes } from '../queries/get-archive-bytes.ts';

/**
 * Hands an archive out, and notes who took it.
 *
 * In a frame, whose session its host alone vouched for, only soon after a proof.
 *
 * @throws AppError `not-found`, `sign-in-not-recent`
 */
export async function fetchArchive(scope: Scope, archiveId: string): Promise<ArchiveFile> {
  if (scope.actor.surface === 'embed') requireRecentSignIn(scope);
  const file = await getArchiveBytes(scope, archiveId);
  recordAudit(scope, { action: 'privacy.fetchArchive', subjectType: 'member', subjectId: file.memberId });
  return file;
}
