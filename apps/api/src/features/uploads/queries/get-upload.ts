import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { UploadEntity } from '../upload.entity.ts';

/**
 * The bytes of a picture (WebP), for its owner; for those who reach the whole workspace once it was sent as evidence.
 *
 * @throws AppError `not-found`, for everybody else too
 */
export async function getUpload(scope: Scope, uploadId: string): Promise<Uint8Array> {
  const { workspaceId, actor, reach } = scope;
  const upload = await scope.em.findOne(UploadEntity, { workspaceId, id: uploadId }, { populate: ['bytes'] });
  if (!upload) throw new AppError('not-found');
  const isOwn = upload.ownerId === actor.memberId;
  const isModerated = reach === 'workspace' && upload.sentAt !== null;
  if (!isOwn && !isModerated) throw new AppError('not-found');
  return upload.bytes;
}
