import type { Scope } from '../../../db/workspace-scope.ts';
import { UploadEntity } from '../upload.entity.ts';

/** A picture of a member, whose bytes are read when they are wanted: ten pictures at once would fill the memory. */
export interface ListedUpload {
  readonly id: string;
  readonly createdAt: Date;
  /** The bytes (WebP), in a transaction of its own. */
  readonly readBytes: (scope: Scope) => Promise<Uint8Array>;
}

/** Every picture a member sent, the oldest first. Whoever calls it has checked that the caller may see them. */
export async function listUploadsOf(scope: Scope, memberId: string): Promise<ListedUpload[]> {
  const uploads = await scope.em.find(
    UploadEntity,
    { workspaceId: scope.workspaceId, ownerId: memberId },
    { orderBy: { createdAt: 'asc', id: 'asc' }, fields: ['id', 'createdAt'] },
  );
  return uploads.map(({ id, createdAt }) => ({
    id,
    createdAt,
    readBytes: async ({ em, workspaceId }) => {
      const [row] = await em.execute<{ bytes: Uint8Array }[]>(
        'select bytes from upload where workspace_id = ? and id = ?',
        [workspaceId, id],
      );
      return row?.bytes ?? new Uint8Array();
    },
  }));
}
