import type { ListArchivesInput, ListArchivesOutput } from '@rostra/shared/privacy/list-archives.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { findMemberNames } from '../../members/index.ts';
import { DataArchiveEntity } from '../data-archive.entity.ts';
import { toArchive } from '../privacy.mapper.ts';

/** Archives that were asked for, the latest first, without their bytes. */
export async function listArchives(scope: Scope, { page, pageSize }: ListArchivesInput): Promise<ListArchivesOutput> {
  const { workspaceId } = scope;
  const [archives, total] = await scope.em.findAndCount(
    DataArchiveEntity,
    { workspaceId },
    { orderBy: { askedAt: 'desc', id: 'desc' }, limit: pageSize, offset: (page - 1) * pageSize },
  );
  const names = await findMemberNames(
    scope,
    archives.flatMap(({ memberId, askedById }) => [memberId, askedById]),
  );
  return {
    rows: archives.map((archive) => ({
      ...toArchive(archive),
      member: { id: archive.memberId, name: names.get(archive.memberId) ?? '' },
      askedBy: names.get(archive.askedById) ?? null,
    })),
    total,
    page,
    pageSize,
  };
}
