import type { GetOwnDataOutput } from '@rostra/shared/privacy/get-own-data.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember, ownMemberId } from '../../members/index.ts';
import { DataArchiveEntity } from '../data-archive.entity.ts';
import { ErasureRequestEntity } from '../erasure-request.entity.ts';
import { toArchive, toErasure } from '../privacy.mapper.ts';
import { readOpenOf } from '../read-open.ts';

/** What became of the caller's own archive and of a request to be erased, and what erasing would end. */
export async function getOwnData(scope: Scope): Promise<GetOwnDataOutput> {
  const [{ workspaceId }, memberId] = [scope, ownMemberId(scope)];
  const member = await getMember(scope, memberId);
  const [archive] = await scope.em.find(
    DataArchiveEntity,
    { workspaceId, memberId },
    { orderBy: { askedAt: 'desc', id: 'desc' }, limit: 1 },
  );
  const erasure = await scope.em.findOne(ErasureRequestEntity, { workspaceId, memberId, state: 'waiting' });
  return {
    email: member.email,
    archive: archive ? toArchive(archive) : null,
    erasure: erasure ? toErasure(erasure) : null,
    open: await readOpenOf(scope, memberId),
  };
}
