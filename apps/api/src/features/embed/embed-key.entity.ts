import { embedKeyAlgorithms } from '@rostra/shared/embed/embed-key-algorithm';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/**
 * What has to be there for each algorithm, and nothing of the others. A shared secret goes when the key is revoked; a public key and a hash prove nothing
 * to whoever reads them, so they stay.
 */
const MATERIAL = `case algorithm
  when 'HS256' then (revoked_at is null) = (secret <> '') and public_key is null and secret_hash is null
  when 'bearer' then secret = '' and public_key is null and secret_hash is not null
  else secret = '' and public_key is not null and secret_hash is null end`;

/** A key that a host's backend proves itself with. At most two that sign and two bearer keys are active; a revoked one stays on the list. */
export const EmbedKeyEntity = defineEntity({
  name: 'EmbedKey',
  ...tenantGuard('embed_key'),
  properties: {
    ...tenantKeys,
    /** Names the key in a proof's header. */
    kid: p.text(),
    algorithm: p.enum(embedKeyAlgorithms),
    /** HS256 only: 32 random bytes, sealed, as they have to be known to verify. Emptied when the key is revoked. */
    secret: p.text().default(''),
    /** Of a key pair the host made: PEM, SubjectPublicKeyInfo. */
    publicKey: p.text().nullable(),
    /** Bearer only: SHA-256 of the key, hex. */
    secretHash: p.text().nullable(),
    /** Null when the system made it. */
    createdById: p.uuid().nullable(),
    createdBy: () => parentKey(MemberEntity, 'created_by_id').nullable(),
    createdAt: p.datetime(),
    /** To the hour, so that a busy key's row is not written by every visitor. */
    lastUsedAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['workspaceId', 'kid'] }],
  checks: [{ name: 'embed_key_material', expression: MATERIAL }],
});

/** A key that a host's backend proves itself with, as stored. */
export type StoredEmbedKey = InferEntity<typeof EmbedKeyEntity>;
