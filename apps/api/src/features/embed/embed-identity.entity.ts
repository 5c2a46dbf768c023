import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** Whom a host means by a `sub`: the only thing that says which member a proof signs in. */
export const EmbedIdentityEntity = defineEntity({
  name: 'EmbedIdentity',
  ...tenantGuard('embed_identity'),
  properties: {
    ...tenantKeys,
    /** The `iss` of the proofs: the workspace's client id at the time. */
    issuer: p.text(),
    /** The `sub` of the proofs: the host's own id of the person, which never changes. */
    subject: p.text(),
    memberId: p.uuid(),
    member: () => parentKey(MemberEntity, 'member_id'),
    createdAt: p.datetime(),
  },
  uniques: [{ properties: ['workspaceId', 'issuer', 'subject'] }],
  indexes: [{ properties: ['workspaceId', 'memberId'] }],
});
