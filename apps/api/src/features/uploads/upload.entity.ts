import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** A picture somebody sent, decoded and written anew as WebP. Seen by its owner, and by staff once it was sent as evidence. */
export const UploadEntity = defineEntity({
  name: 'Upload',
  ...tenantGuard('upload'),
  properties: {
    ...tenantKeys,
    ownerId: p.uuid(),
    owner: () => parentKey(MemberEntity, 'owner_id'),
    /** WebP, without metadata. */
    bytes: p.blob().lazy(),
    width: p.integer(),
    height: p.integer(),
    createdAt: p.datetime(),
    /** When it was first sent as evidence; null while only its owner sees it. */
    sentAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['workspaceId', 'ownerId', 'createdAt'] }],
});

/** A picture somebody sent, as stored. */
export type StoredUpload = InferEntity<typeof UploadEntity>;
