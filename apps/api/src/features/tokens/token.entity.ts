import { surfaces } from '@rostra/points-engine/vocabulary';
import { tokenPurposes } from '@rostra/shared/identity/token-purpose';
import type { Device } from '@rostra/shared/sessions/device.schema';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** An opaque random secret, stored as a hash, good for one purpose. Consuming one is a single conditional update. */
export const TokenEntity = defineEntity({
  name: 'Token',
  ...tenantGuard('token'),
  properties: {
    ...tenantKeys,
    purpose: p.enum(tokenPurposes),
    /** SHA-256 of the secret, hex. */
    secretHash: p.text(),
    /** Sign-in only: SHA-256 of attempt id and 6-digit code, hex. */
    codeHash: p.text().nullable(),
    wrongCodes: p.integer().default(0),
    /** Whom it lets do something; null where nobody is known yet. */
    memberId: p.uuid().nullable(),
    member: () => parentKey(MemberEntity, 'member_id').nullable(),
    surface: p.enum(surfaces),
    /** What it is bound to, in the form its kind declares. Never a secret in the clear. */
    data: p.json<unknown>().nullable(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    /** Traded for what it is good for. Session: ended. */
    consumedAt: p.datetime().nullable(),
    /** Session only: last used, to five minutes. */
    seenAt: p.datetime().nullable(),
    /** Session only: when the person last proved who they are. */
    provenAt: p.datetime().nullable(),
    /** Session only: the browser as it called itself. */
    device: p.json<Device>().nullable(),
  },
  uniques: [{ properties: ['workspaceId', 'secretHash'] }],
  indexes: [
    { properties: ['workspaceId', 'memberId', 'purpose'] },
    { name: 'token_expiry', properties: ['workspaceId', 'expiresAt', 'id'] },
  ],
});

/** A stored token. */
export type Token = InferEntity<typeof TokenEntity>;
