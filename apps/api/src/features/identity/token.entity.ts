import { surfaces } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** What a token is good for. */
export const tokenPurposes = ['session', 'sign-in'] as const;

/** An opaque random secret, stored as a hash. Consuming one is a single conditional update. */
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
    memberId: p.uuid(),
    member: () => parentKey(MemberEntity, 'member_id'),
    surface: p.enum(surfaces),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    /** Sign-in: traded for a session. Session: ended. */
    consumedAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['workspaceId', 'secretHash'] }],
  indexes: [{ properties: ['workspaceId', 'memberId', 'purpose'] }],
});

/** A stored token. */
export type Token = InferEntity<typeof TokenEntity>;
