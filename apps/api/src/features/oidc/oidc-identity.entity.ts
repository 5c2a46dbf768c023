import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';
import { OidcConnectionEntity } from './oidc-connection.entity.ts';

/** Whom a provider means by a `sub`: the only thing that says which member it signs in. */
export const OidcIdentityEntity = defineEntity({
  name: 'OidcIdentity',
  ...tenantGuard('oidc_identity'),
  properties: {
    ...tenantKeys,
    connectionId: p.uuid(),
    connection: () => parentKey(OidcConnectionEntity, 'connection_id'),
    /** The `iss` of the tokens. */
    issuer: p.text(),
    /** The `sub` of the tokens: the provider's own name for the person, which never changes. */
    subject: p.text(),
    memberId: p.uuid(),
    member: () => parentKey(MemberEntity, 'member_id'),
    createdAt: p.datetime(),
  },
  uniques: [{ properties: ['workspaceId', 'issuer', 'subject'] }],
  indexes: [{ properties: ['workspaceId', 'connectionId', 'memberId'] }, { properties: ['workspaceId', 'memberId'] }],
});
