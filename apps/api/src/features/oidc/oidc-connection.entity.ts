import { signInAudiences } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';

/** An identity provider that signs one audience in. One per audience. */
export const OidcConnectionEntity = defineEntity({
  name: 'OidcConnection',
  ...tenantGuard('oidc_connection'),
  properties: {
    ...tenantKeys,
    audience: p.enum(signInAudiences),
    /** Exactly as the provider writes it in its tokens. */
    issuer: p.text(),
    clientId: p.text(),
    /** The client's secret, sealed for this row; see `secretPlace`. */
    sealedSecret: p.text(),
    label: p.text(),
    /** Domains of addresses that the administrator says this provider answers for, lower case. */
    vouchedDomains: p.array(),
    changedAt: p.datetime(),
    /** No foreign key: a connection outlives the person who made it. */
    changedById: p.uuid().nullable(),
  },
  uniques: [{ properties: ['workspaceId', 'audience'] }],
});

/** An identity provider's connection, as stored. */
export type StoredOidcConnection = InferEntity<typeof OidcConnectionEntity>;

/** What a connection's secret is sealed for. */
export function secretPlace({ workspaceId, id }: { readonly workspaceId: string; readonly id: string }): string {
  return `oidc_connection:${workspaceId}:${id}`;
}
