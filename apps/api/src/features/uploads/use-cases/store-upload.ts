import type { UploadImageOutput } from '@rostra/shared/uploads/upload-image.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';
import type { DecodedPicture } from '../decode-picture.ts';
import { UploadEntity } from '../upload.entity.ts';

/** Keeps a decoded picture for the member who acts. Until it is sent as evidence nobody else sees it. */
export async function storeUpload(scope: Scope, { bytes, width, height }: DecodedPicture): Promise<UploadImageOutput> {
  const id = scope.newId();
  scope.em.create(UploadEntity, {
    workspaceId: scope.workspaceId,
    id,
    ownerId: ownMemberId(scope),
    bytes,
    width,
    height,
    createdAt: scope.now,
  });
  recordAudit(scope, {
    action: 'uploads.store',
    subjectType: 'upload',
    subjectId: id,
    after: { width, height, bytes: bytes.length },
  });
  await scope.em.flush();
  return { id, width, height };
}
