import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** A public key whose private half one person's device keeps. Nothing in it is secret. */
export const PasskeyEntity = defineEntity({
  name: 'Passkey',
  ...tenantGuard('passkey'),
  properties: {
    ...tenantKeys,
    memberId: p.uuid(),
    member: () => parentKey(MemberEntity, 'member_id'),
    name: p.text(),
    /** As the browser names it, base64url. */
    credentialId: p.text(),
    /** COSE, base64url. */
    publicKey: p.text(),
    /** Counts uses where the device counts them; 0 where it does not. It never goes back. */
    counter: p.bigint('number').default(0),
    transports: p.json<string[]>(),
    isSynced: p.boolean(),
    createdAt: p.datetime(),
    lastUsedAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['workspaceId', 'credentialId'] }],
  indexes: [{ properties: ['workspaceId', 'memberId', 'createdAt'] }],
});

/** A passkey, as stored. */
export type Passkey = InferEntity<typeof PasskeyEntity>;
