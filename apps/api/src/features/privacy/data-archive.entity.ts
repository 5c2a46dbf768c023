import { dataArchiveStates } from '@rostra/shared/privacy/data-archive.schema';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** Everything the workspace holds about one champion, in one zip archive. Its bytes are thrown away when its days are over. */
export const DataArchiveEntity = defineEntity({
  name: 'DataArchive',
  ...tenantGuard('data_archive'),
  properties: {
    ...tenantKeys,
    memberId: p.uuid(),
    member: () => parentKey(MemberEntity, 'member_id'),
    /** The champion, or an administrator who was asked by mail. No foreign key: the list outlives the person. */
    askedById: p.uuid(),
    askedAt: p.datetime(),
    state: p.enum(dataArchiveStates),
    partsDone: p.integer().default(0),
    partsTotal: p.integer().default(0),
    finishedAt: p.datetime().nullable(),
    expiresAt: p.datetime().nullable(),
    bytes: p.blob().lazy().nullable(),
    sizeBytes: p.integer().nullable(),
  },
  uniques: [
    {
      name: 'data_archive_one_at_a_time',
      properties: ['workspaceId', 'memberId'],
      where: "state in ('queued', 'running')",
    },
  ],
  indexes: [
    { properties: ['workspaceId', 'askedAt', 'id'] },
    { properties: ['workspaceId', 'memberId', 'askedAt'] },
    { name: 'data_archive_kept', properties: ['workspaceId', 'expiresAt'], where: "state = 'done'" },
  ],
  checks: [
    { name: 'data_archive_done_is_whole', expression: "(state = 'done') = (bytes is not null)" },
    {
      name: 'data_archive_done_expires',
      expression: "state <> 'done' or (expires_at is not null and size_bytes is not null)",
    },
  ],
});

/** An archive of somebody's data, as stored. */
export type StoredDataArchive = InferEntity<typeof DataArchiveEntity>;
