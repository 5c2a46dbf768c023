import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';

/** An archive to hand out. */
export interface ArchiveFile {
  readonly bytes: Uint8Array;
  readonly memberId: string;
  readonly finishedAt: Date;
}

/**
 * The bytes of an archive while it can be fetched: for the champion it is about, and for those who reach the whole workspace.
 *
 * @throws AppError `not-found`, for everybody else too, and once its days are over
 */
export async function getArchiveBytes(scope: Scope, archiveId: string): Promise<ArchiveFile> {
  const { workspaceId, actor, reach, now } = scope;
  const [row] = await scope.em.execute<ArchiveFile[]>(
    `select bytes, member_id as "memberId", finished_at as "finishedAt" from data_archive
      where workspace_id = ? and id = ? and state = 'done' and expires_at > ?`,
    [workspaceId, archiveId, now],
  );
  if (!row || (reach !== 'workspace' && row.memberId !== actor.memberId)) throw new AppError('not-found');
  return { ...row, finishedAt: new Date(row.finishedAt) };
}
