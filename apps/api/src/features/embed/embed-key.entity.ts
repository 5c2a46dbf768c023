import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** What a host's backend may sign with. The algorithm belongs to the key, never to the token that names it. */
export const embedKeyAlgorithms = ['HS256'] as const;

/** A key that a host's backend signs proofs with. At most two are active; a revoked one stays on the list. */
export const EmbedKeyEntity = defineEntity({
  name: 'EmbedKey',
  ...tenantGuard('embed_key'),
  properties: {
    ...tenantKeys,
    /** Names the key in a proof's header. */
    kid: p.text(),
    algorithm: p.enum(embedKeyAlgorithms),
    /** 32 random bytes, base64url. Kept as it is: a shared secret has to be known to verify. Emptied when the key is revoked. */
    secret: p.text(),
    /** Null when the system made it. */
    createdById: p.uuid().nullable(),
    createdBy: () => parentKey(MemberEntity, 'created_by_id').nullable(),
    createdAt: p.datetime(),
    /** To the hour, so that a busy key's row is not written by every visitor. */
    lastUsedAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['workspaceId', 'kid'] }],
  checks: [{ name: 'embed_key_secret_until_revoked', expression: "(revoked_at is null) = (secret <> '')" }],
});

/** A key that a host's backend signs proofs with, as stored. */
export type StoredEmbedKey = InferEntity<typeof EmbedKeyEntity>;
